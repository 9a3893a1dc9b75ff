import { describe, expect, it } from "vitest";
import { readBook } from "../../../../src/model/book";
import type { BookJson } from "../../../../src/model/book";
import { put } from "../../../../src/model/json";
import { sheetFormulas } from "../../../../src/sheets";
import { planBook } from "../../../../src/sheets/book";
import { withWorked } from "../../../model/book/pooling/worked-book";

const book: BookJson = {
  book: 1,
  place: { name: "Northshire", unit: "£", firstYear: 2026, years: 2, agencies: [{ id: "Council" }] },
  pooling: {
    grants: [
      { id: "Homes grant", award: [120, 110] },
      { id: "Care grant", award: 60 },
    ],
    needs: [
      { id: "Homes", amount: 80 },
      { id: "Care", amount: 50 },
    ],
    allowed: [
      [true, false],
      [false, true],
    ],
  },
  proposals: [{ id: "P1", name: "One pot", lever: "pooling", frees: ["Homes grant"], start: 2026 }],
  scenarios: [{ id: "S1", on: ["P1"] }],
};

/** What is written of a book, with what was worked out of it. */
async function planOf(of: BookJson) {
  const plan = planBook(readBook(await withWorked(of, "S1")));
  return { plan, sheet: plan.sheets.find(({ key }) => key === "poolingYears")! };
}

/** All texts of the sheet Pooling by year. */
async function textsOf(of: BookJson): Promise<string> {
  return sheetFormulas((await planOf(of)).sheet)
    .flat()
    .join("\n");
}

describe("what the sheet Pooling by year says", () => {
  it("speaks of statutory minimums only where there are any", async () => {
    expect(await textsOf(book)).not.toMatch(/statutory minimum is|statutory minimums fall/);
    const minimum = (sum: number): BookJson => put(book, ["pooling", "floors"], [0, sum]);
    expect(await textsOf(minimum(10))).toContain("clawed back, and every statutory minimum is met.");
    expect(await textsOf(minimum(0))).not.toContain("every statutory minimum is met");
  });

  it("tells what removed ring-fences change only where they change anything", async () => {
    // Every need that a freed grant could pay for is paid for already.
    expect(await textsOf(book)).not.toContain("What changes by that");
    const short = put(book, ["pooling", "grants", 1, "award"], 30);
    expect(await textsOf(short)).toContain("What changes by that");
  });

  it("has for the pane what grants meet over all years, with their ring-fences and without, and the day", async () => {
    const { plan, sheet } = await planOf(put(book, ["pooling", "grants", 1, "award"], 30));
    const headlines = plan.headlines.filter(({ on }) => on === "poolingYears");
    const cells = sheetFormulas(sheet);
    const sums = headlines.map(({ cell, label, unit }) => {
      expect(cells[cell.row]![0]).toBe(label);
      expect(unit).toBe("£, worked out on 29 November 2026");
      return rowSummed(cells, String(cells[cell.row]![cell.column]));
    });
    // 80 and 30 are paid as they are held; the 40 and 30 that are left over pay for 20 of care in each year.
    expect(sums).toEqual([
      [110, 110],
      [130, 130],
    ]);
  });
});

/** What is in the cells of a row that a formula adds up. */
function rowSummed(cells: readonly (readonly unknown[])[], formula: string): readonly unknown[] {
  const [, from, row, to] = /^=SUM\(\$?([A-Z])\$?(\d+):\$?([A-Z])\$?\d+\)$/.exec(formula)!;
  const column = (letter: string): number => letter.charCodeAt(0) - "A".charCodeAt(0);
  return cells[Number(row) - 1]!.slice(column(from!), column(to!) + 1);
}
