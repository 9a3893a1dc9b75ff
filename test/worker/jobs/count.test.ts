import { expect, it, vi } from "vitest";
import { ledgerFrom, ledgerOf, namesColumn } from "../../../src/model/duplication";
import { JobStopped } from "../../../src/worker";
import { jobsHere } from "../jobs-here";

const ROWS = 250_000;
const column = (names: readonly string[]) =>
  namesColumn(Array.from({ length: ROWS }, (_, at) => names[at % names.length]!));
const LEDGER = {
  agencies: column(["Bury", "bury ", "Salford"]),
  services: column(["Roads", "Waste"]),
  recipients: column(["Smith", "", "Salford", "Jones", "Smith"]),
  amounts: Float64Array.from({ length: ROWS }, (_, at) => (at % 1000) / 100 - 1 + (at === 7 ? 1 / 3 : 0)),
};

it("counts a long list as it is counted at once, and tells how far it is", async () => {
  const onProgress = vi.fn();
  const counted = ledgerFrom(await jobsHere().start("count", LEDGER, { onProgress }));
  const right = ledgerOf(LEDGER);
  expect(counted).toMatchObject({
    agencies: ["Bury", "Salford"],
    recipients: ["Smith", "", "Salford", "Jones"],
    amounts: right.amounts,
    total: right.total,
    lines: right.lines,
  });
  expect(right.lines.map((_, line) => counted.ofLine(line))).toEqual(
    right.lines.map((_, line) => right.ofLine(line)),
  );
  expect(onProgress.mock.calls.map(([{ share }]) => share as number)).toEqual([0.4, 0.8, 1]);
});

it("stops where it is no longer wanted", async () => {
  const stop = new AbortController();
  const onProgress = vi.fn(() => stop.abort());
  await expect(jobsHere().start("count", LEDGER, { onProgress, signal: stop.signal })).rejects.toThrow(
    JobStopped,
  );
  expect(onProgress).toHaveBeenCalledTimes(1);
});

it("says of a row without a name which it is", async () => {
  const agencies = namesColumn(["Bury", " "]);
  const refused = jobsHere().start("count", { agencies, services: namesColumn(["A", "A"]), amounts: [1, 2] });
  await expect(refused).rejects.toThrow("Row 2 of agencies has no name");
});
