import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inputAt, named } from "../sheets/at";
import { openSmallPlace } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";
import { lessAchievable, smallPlan, smallScenario } from "./small-place";

let book: OpenWorkbook;

beforeEach(async () => {
  book = await openSmallPlace();
  await book.port.write(smallScenario);
});

afterEach(() => book.close());

describe("sheets that the user gave other names", () => {
  it("are written again under these names, with nothing asked about formulas that follow them", async () => {
    for (const { name } of smallPlan.sheets) await book.renameSheet(name, newName(name));
    const sheets = book.sheets();
    const review = await book.port.review(lessAchievable);
    expect(review.sheets.map(({ name, action }) => [name, action])).toEqual(
      smallPlan.sheets.map(({ name }) => [newName(name), "replace"]),
    );
    expect(review.editedCells).toEqual([]);
    const { headlines } = await book.port.write(lessAchievable);
    expect(book.sheets()).toEqual(sheets);
    expect(headlines.find(({ key }) => key === "checksHold")).toMatchObject({ value: true });
    expect(headlines[0]!.address).toContain("Our Summary");
    // Written under these names, and renamed once more.
    await book.renameSheet("Our Count", "Counted");
    expect((await book.port.review(smallScenario)).editedCells).toEqual([]);
  }, 120_000);

  it("are read, shown and told apart from a sheet of the user's under the old name", async () => {
    const [sheet, cell] = inputAt(smallPlan, "achievable");
    await book.renameSheet(sheet, "What we assume");
    await book.renameSheet("Plan Summary", "Results");
    await book.addSheet("Plan Inputs", [["mine"]]);
    await book.type("What we assume", cell, 0.3);
    const [saved] = await book.port.savedScenarios();
    expect(saved!.levers["duplication"]).toMatchObject({ achievable: 0.3 });
    const headlines = await book.port.readHeadlines("Plan");
    expect(headlines.find(({ key }) => key === "checksHold")).toMatchObject({ value: true });
    await book.port.goTo("'Plan Summary'!A1");
    expect(book.activeSheet()).toBe("Results");
    const review = await book.port.review(smallScenario);
    expect(review.findings.filter(({ severity }) => severity === "stop")).toEqual([]);
    expect(review.editedCells).toMatchObject([
      { address: named(["What we assume", cell]).replaceAll("$", ""), now: "0.3" },
    ]);
  }, 120_000);
});

function newName(name: string): string {
  return name.replace("Plan", "Our");
}
