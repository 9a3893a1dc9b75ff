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

/** All texts of the sheet Pooling by year, with what was worked out of a book. */
async function textsOf(of: BookJson): Promise<string> {
  const answered = await withWorked(of, "S1");
  const sheet = planBook(readBook(answered)).sheets.find(({ key }) => key === "poolingYears")!;
  return sheetFormulas(sheet).flat().join("\n");
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
});
