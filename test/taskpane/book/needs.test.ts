import { describe, expect, it } from "vitest";
import { readBook } from "../../../src/model/book";
import type { BookJson } from "../../../src/model/book";
import { put } from "../../../src/model/json";
import {
  isSpendingNow,
  needsOf,
  problemsOf,
  spendingNow,
  weightAt,
  withSpendingNow,
  withWeight,
} from "../../../src/taskpane/book/state";
import type { Path } from "../../../src/taskpane/book/state";

const book: BookJson = {
  book: 1,
  place: { firstYear: 2026, years: 3, agencies: [{ id: "A" }, { id: "B" }] },
  spend: {
    rows: [
      ["A", "Legal", 600.1],
      ["B", "Legal", 100.2],
      ["A", "Roads", 300],
      ["A", "Fees", -5],
    ],
  },
  pooling: {
    grants: [{ id: "Bus grant", award: 40 }],
    needs: [
      { id: "Legal", amount: 700.3 },
      { id: "Roads", amount: 300 },
      { id: "Parks", amount: 0 },
    ],
    allowed: [[true, true, false]],
  },
  proposals: [{ id: "P1", start: 2026, fullYear: 1, shares: { A: 1 } }],
  scenarios: [{ id: "S1", on: ["P1"] }],
};
const need = (position: number, name: string): Path => ["pooling", "needs", position, name];
const messages = (of: BookJson) => problemsOf({ book: of, baseBudget: [] }).map(({ message }) => message);

describe("a need", () => {
  it("is spending now until something else is said of it, and can be that again", () => {
    expect(needsOf(book).map((each) => isSpendingNow(book, each))).toEqual([true, true, false]);
    expect([spendingNow(book, "Fees"), spendingNow(book, "Parks")]).toEqual([0, null]);
    const typed = put(put(book, need(1, "amount"), 450), need(1, "basis"), "Highways survey");
    expect(isSpendingNow(typed, needsOf(typed)[1]!)).toBe(false);
    expect(messages(typed)).toEqual([]);
    expect(withSpendingNow(typed, 1)).toEqual(book);
  });

  it("that is not what is spent now has to say what it is", () => {
    const typed = put(book, need(1, "amount"), 450);
    expect(messages(typed)).toEqual([
      "Roads, what the need is: say what it is, as it is not what is spent now.",
    ]);
    expect(problemsOf({ book: typed, baseBudget: [] })).toMatchObject([
      { field: "book_pooling.needs[1].basis", section: "grants", proposal: null },
    ]);
    // Nothing says what is spent on parks.
    expect(messages(put(book, need(2, "amount"), 10))).toEqual([]);
  });

  it("is told of by its service where a figure is wrong", () => {
    const wrong = withWeight(
      withWeight(put(book, need(0, "other"), "some"), "values", 1, "high"),
      "floors",
      2,
      -1,
    );
    expect(messages(wrong)).toEqual([
      "Legal, other money available: enter an amount of 0 or more. “some” is not an amount: write a figure such as 1,200 in the unit of the place, or £1.2m.",
      "Roads, priority weight: enter a number of 0 or more.",
      "Parks, statutory minimum: enter an amount of 0 or more.",
    ]);
  });

  it("has a worth and a floor in lists, which are there only while one of them says something", () => {
    const weighed = withWeight(withWeight(book, "values", 1, 2), "floors", 0, 50);
    expect([weighed.pooling]).toMatchObject([{ values: [1, 2, 1], floors: [50, 0, 0] }]);
    expect(weightAt(weighed, "values", 1)).toBe(2);
    expect(() => readBook(weighed)).not.toThrow();
    expect(withWeight(withWeight(weighed, "values", 1, undefined), "floors", 0, 0)).toEqual(book);
  });
});
