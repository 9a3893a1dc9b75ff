import { describe, expect, it } from "vitest";
import type { BookJson } from "../../../src/model/book";
import { bookInText, bookText } from "../../../src/taskpane/book/state";
import { withScenarioMoved } from "../../../src/taskpane/book/state/scenarios";
import { keptBook } from "../memory-port";

const read = bookInText;

describe("a book as JSON", () => {
  it("is brought in as it was taken out", () => {
    const text = bookText({ book: keptBook.book, baseBudget: [] });
    expect(read(text)).toEqual({ book: keptBook.book, problems: [] });
  });

  it("has the gaps that base budgets leave, but for those that are typed", () => {
    const baseBudget = [{ agency: "A", budget: 100, funding: 90, pay: 0.1 }];
    const gapIn = (book: BookJson) =>
      (JSON.parse(bookText({ book, baseBudget })) as { place: { gap?: unknown } }).place.gap;
    expect(gapIn(keptBook.book)).toEqual({ A: [10, expect.closeTo(20, 9), expect.closeTo(31, 9)] });
    const typed = {
      ...keptBook.book,
      place: { ...(keptBook.book["place"] as object), gap: { A: [1, 2, 3] } },
    };
    expect(gapIn(typed as BookJson)).toEqual({ A: [1, 2, 3] });
  });

  it("is refused with what is wrong, part by part, by its path", () => {
    const wrong = { ...keptBook.book, proposals: [{ id: "P1", fullYear: "much", colour: "red" }] };
    const { book, problems } = read(JSON.stringify(wrong));
    expect(book).toBeNull();
    expect(problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["proposals[0].fullYear", "proposals[0].colour"]),
    );
    expect(read("{ book").problems[0]!.message).toMatch(/^This is no JSON/);
    expect(read("[]").book).toBeNull();
  });
});

it("a scenario is moved one place, and no farther than the ends", () => {
  const book = { scenarios: [{ id: "S1" }, { id: "S2" }, { id: "S3" }] };
  const ids = (moved: BookJson) =>
    (moved["scenarios"] as readonly { readonly id: string }[]).map(({ id }) => id);
  expect(ids(withScenarioMoved(book, 1, -1))).toEqual(["S2", "S1", "S3"]);
  expect(ids(withScenarioMoved(book, 1, 1))).toEqual(["S1", "S3", "S2"]);
  expect(withScenarioMoved(book, 0, -1)).toBe(book);
  expect(withScenarioMoved(book, 2, 1)).toBe(book);
});
