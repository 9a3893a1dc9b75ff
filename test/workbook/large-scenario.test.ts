import { afterEach, describe, expect, it } from "vitest";
import { connectWorkbook } from "../../src/workbook";
import { openWorkbook } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";
import { smallScenario } from "./small-place";

let book: OpenWorkbook;
afterEach(() => book.close());

/** Two agencies, twelve services, two grants: the first may pay for services 1 to 8, the second for service 9. */
async function openPlace(): Promise<void> {
  book = await openWorkbook();
  const rows = Array.from({ length: 12 }, (_, service) => [
    ["City", `Service ${service + 1}`, 120 - service * 9],
    ...(service % 2 === 0 ? [["County", `Service ${service + 1}`, 30]] : []),
  ]).flat();
  await book.addSheet("Budgets", [["Agency", "Service", "Budget (£ thousand)"], ...rows]);
  const permitted = Array.from({ length: 8 }, (_, service) => `Service ${service + 1}`).join("; ");
  await book.addSheet("Money", [
    ["Grant", "Award (£)", "Permitted services"],
    ["Broad grant", 400_000, permitted],
    ["Narrow grant", 150_000, "Service 9"],
  ]);
  await book.addTable("Spending", "Budgets", `A1:C${rows.length + 1}`);
  await book.addTable("Grants", "Money", "A1:C3");
}

const all = {
  ...smallScenario,
  levers: {
    duplication: { fixedShare: {}, providersKept: 1, achievable: 1 },
    pooling: { pooled: { "Narrow grant": true }, values: {}, floors: {} },
  },
};

describe("a scenario that shows its largest services one by one", () => {
  it("comes to the same figures as with every service, and is taken back whole", async () => {
    await openPlace();
    const before = await book.contents();
    const whole = await book.port.write(all);
    await book.port.undoLastWrite();
    const largest = { ...all, largest: 3 };
    const review = await book.port.review(largest);
    expect(review.services).toEqual({ all: 12, single: 4, groups: 2 });
    expect(review.sheets.map(({ name }) => name)).toContain("Plan Grouped");
    const written = await book.port.write(largest);
    const figures = ({ headlines }: typeof whole) =>
      headlines.filter(({ kind }) => kind !== "sentence").map(({ key, value }) => [key, value]);
    expect(figures(written)).toEqual(figures(whole));
    expect(figures(written)).toContainEqual(["checksHold", true]);
    expect(await book.port.savedScenarios()).toEqual([largest]);
    expect((await book.port.review(largest)).editedCells).toEqual([]);
    await book.port.undoLastWrite();
    expect(await book.contents()).toEqual(before);
  }, 120_000);

  it("is taken back where the user stops it", async () => {
    await openPlace();
    const before = await book.contents();
    const stopping = new AbortController();
    const shares: number[] = [];
    const writing = connectWorkbook().write(all, [], undefined, {
      progress: (share) => {
        shares.push(share);
        stopping.abort();
      },
      signal: stopping.signal,
    });
    await expect(writing).rejects.toThrow("The writing was stopped. Nothing was changed.");
    expect(shares).toEqual([1]);
    expect(await book.contents()).toEqual(before);
  }, 120_000);
});
