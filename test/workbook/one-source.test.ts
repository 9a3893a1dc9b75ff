import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { figures } from "./by-hand";
import { openSmallPlace } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";
import { smallScenario } from "./small-place";

let book: OpenWorkbook;

beforeEach(async () => {
  book = await openSmallPlace();
}, 60_000);

afterEach(() => book.close());

const { spend, grants } = smallScenario.sources as Required<typeof smallScenario.sources>;

describe("a scenario of spending alone", () => {
  const scenario = { ...smallScenario, sources: { spend: spend! } };

  it("counts and looks for duplication, and writes nothing about grants", async () => {
    const { sheets, headlines } = await book.port.write(scenario);
    expect(sheets).toEqual(["Plan Summary", "Plan Inputs", "Plan Count", "Plan Savings"]);
    expect(figures(headlines)).toEqual({
      spendCounted: 220,
      sharedServices: 1,
      duplicationSaving: 6,
      checksHold: true,
    });
  }, 60_000);

  it("is kept, and changed in its cells, like any other", async () => {
    await book.port.write(scenario);
    const [kept] = await book.port.savedScenarios();
    expect(kept?.sources).toEqual(scenario.sources);
    expect(kept?.levers.duplication).toEqual(scenario.levers.duplication);
  }, 60_000);
});

describe("a scenario of grants alone", () => {
  const scenario = { ...smallScenario, sources: { grants: grants! } };

  it("lists the grants with the services that they name, in the unit of their table", async () => {
    const { sheets, headlines } = await book.port.write(scenario);
    expect(sheets).toEqual(["Plan Summary", "Plan Inputs"]);
    expect(figures(headlines)).toEqual({ grantsCounted: 250_000, checksHold: true });
    const [kept] = await book.port.savedScenarios();
    expect(kept?.sources).toEqual(scenario.sources);
  }, 60_000);

  it("can be taken back", async () => {
    await book.port.write(scenario);
    await book.port.undoLastWrite();
    expect(await book.port.savedScenarios()).toEqual([]);
  }, 60_000);
});

it("tells of cells that change, until it is asked to stop", async () => {
  let changes = 0;
  const stop = await book.port.watch(() => (changes += 1));
  await book.type("Budgets", "C2", 7);
  await vi.waitFor(() => expect(changes).toBeGreaterThan(0));
  await stop();
  const before = changes;
  await book.type("Budgets", "C2", 8);
  expect(changes).toBe(before);
}, 60_000);

it("takes an empty sheet for what a broken-off write left, and a sheet with anything on it for the user's", async () => {
  await book.addSheet("Plan Summary", [[""]]);
  const scenario = { ...smallScenario, sources: { spend: spend! } };
  expect((await book.port.review(scenario)).findings).toEqual([]);
  await book.port.write(scenario);
  await book.port.undoLastWrite();
  expect(book.sheets()).not.toContain("Plan Summary");
  await book.addSheet("Plan Summary", [["Our own page"]]);
  expect((await book.port.review(scenario)).findings).toEqual([
    expect.objectContaining({ severity: "stop", message: expect.stringMatching(/did not write/) }),
  ]);
}, 60_000);
