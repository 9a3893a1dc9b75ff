import { expect, it } from "vitest";
import type { BookJson } from "../../../src/model/book";
import { put } from "../../../src/model/json";
import {
  gapLeft,
  problemsOf,
  valueAt,
  withBudgetsSpent,
  withValueAt,
} from "../../../src/taskpane/book/state";
import type { Filled } from "../../../src/taskpane/book/state";

const book: BookJson = {
  book: 1,
  place: { firstYear: 2026, years: 3, agencies: [{ id: "A", name: "Northshire Council" }, { id: "B" }] },
  spend: {
    rows: [
      ["A", "Legal", 600],
      ["B", "Legal", 100],
      ["A", "Roads", 300.5],
    ],
  },
  proposals: [{ id: "P1", start: 2026, fullYear: 1, shares: { A: 1 } }],
  scenarios: [{ id: "S1", on: ["P1"] }],
};
const empty: Filled = { book, baseBudget: [] };
const BUDGET = ["baseBudget", "B", "budget"];

it("a base budget is a line a body, as long as a figure of it is given, and no part of the book", () => {
  const typed = withValueAt(withValueAt(empty, BUDGET, 900), ["baseBudget", "A", "pay"], 0.02);
  expect(typed).toEqual({
    book,
    baseBudget: [
      { agency: "B", budget: 900 },
      { agency: "A", pay: 0.02 },
    ],
  });
  expect(valueAt(typed, BUDGET)).toBe(900);
  expect(valueAt(typed, ["baseBudget", "C", "budget"])).toBeUndefined();
  expect(withValueAt(typed, BUDGET, undefined).baseBudget).toEqual([{ agency: "A", pay: 0.02 }]);
});

it("each body's budget can be what it spends by the spend table; growth and funding stay as they are", () => {
  const typed = withValueAt(empty, ["baseBudget", "B", "funding"], 80);
  expect(withBudgetsSpent(typed).baseBudget).toEqual([
    { agency: "B", funding: 80, budget: 100 },
    { agency: "A", budget: 900.5 },
  ]);
});

it("what a base budget leaves is its budget less its funding, year by year, once both are given", () => {
  const line = { agency: "B", budget: 1000, demand: 0.1, funding: 900 };
  expect(gapLeft({ book, baseBudget: [line] }, "B")!.map(Math.round)).toEqual([100, 200, 310]);
  expect(gapLeft({ book, baseBudget: [{ ...line, funding: "much" }] }, "B")).toBeNull();
  expect(gapLeft({ book, baseBudget: [line] }, "A")).toBeNull();
});

it("what is wrong with a base budget is said at its field, of the body, also while the book itself is wrong", () => {
  const baseBudget = [{ agency: "A", budget: "much", pay: 3 }];
  const wrong = problemsOf({ book: put(book, ["place", "years"], 90), baseBudget });
  expect(wrong.map(({ message, section }) => [section, message])).toEqual([
    ["place", "Number of years: enter a whole number from 1 to 60."],
    [
      "place",
      "Northshire Council, budget of the first year: enter an amount of 0 or more. “much” is not an amount: write a figure such as 1,200 in the unit of the place, or £1.2m.",
    ],
    ["place", "Northshire Council, pay adds a year: enter a percentage from -50% to 100%."],
    ["place", "Northshire Council, funding of the first year: enter an amount of 0 or more."],
  ]);
  expect(wrong[2]!.field).toBe("book_baseBudget.A.pay");
});
