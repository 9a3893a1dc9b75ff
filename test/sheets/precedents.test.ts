import { describe, expect, it } from "vitest";
import { readBook } from "../../src/model/book";
import { planBook } from "../../src/sheets/book";
import { originsIn } from "./precedents";
import { SMALL_BOOK } from "./small-book";

const plan = planBook(readBook(SMALL_BOOK));
const { summary, place, workings } = plan.cells;
const { ends, sheets, rows } = originsIn(plan)([
  summary.shown,
  summary.withoutWhitehall,
  summary.compared,
  summary.difference,
  ...Object.values(summary.gaps),
  ...Object.values(summary.actors),
]);

describe("every headline of Summary", () => {
  it("comes from yellow cells, and from names, years and numbers that are written beside what they name", () => {
    expect(ends.get("input")!.length).toBeGreaterThan(200);
    const others = [...ends.keys()].filter((style) => style !== "input");
    expect(others.sort()).toEqual(["figure", "figureHeading", "label", "note"]);
    // A pound of the present value year is a pound; published grades; the numbers of indices; the first scenario's name beside its workings.
    const { column, row } = place.factors;
    const numbers = workings.numbers.indices;
    const grades = Array.from(
      { length: place.grades.rows },
      (_, at) => `Place!B${place.grades.row + 1 + at}`,
    );
    expect([column, numbers.columns]).toEqual([1, 2]);
    expect([...ends.get("figure")!].sort()).toEqual([
      ...[`Place!B${row + 1}`, ...grades],
      ...["B", "C"].map((letter) => `Workings!${letter}${numbers.row + 1}`),
    ]);
  });

  it("is at most 8 sheets from where it begins, counted each time that a path goes to another sheet", () => {
    expect(sheets).toBeLessThanOrEqual(8);
    // Rows of like formulas on the longest path: a peak, of running totals, of what is cashable, of what overlaps, ...
    expect(rows).toBeLessThanOrEqual(12);
  });
});
