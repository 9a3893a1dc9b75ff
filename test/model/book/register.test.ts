import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  answerTo,
  CARRIED_FIELDS,
  readBook,
  registerProblems,
  registerWarnings,
} from "../../../src/model/book";
import type { BookJson } from "../../../src/model/book";
import { randomBook } from "./random-book";
import type { JsonPart } from "./random-book";

const PROPOSAL = { id: "P1", start: 2026, fullYear: 100, shares: { A: 1 } };

const bookWith = (proposal: JsonPart, set: readonly JsonPart[] = []): BookJson =>
  ({
    book: 1,
    place: { firstYear: 2026, years: 2, agencies: [{ id: "A" }] },
    proposals: [{ ...PROPOSAL, ...proposal }],
    scenarios: [{ id: "S1", on: ["P1"], set }],
  }) as BookJson;

/** What a register may say of a proposal that is not avoided cost and waits for nothing. */
const carried = fc.record({
  owner: fc.string(),
  status: fc.constantFrom("idea", "agreed", "our own word"),
  classes: fc.constantFrom("technical: cash-releasing", "our own class"),
  effect: fc.constantFrom("reduction", "income"),
  posts: fc.integer({ min: -50, max: 50 }).map((tenths) => tenths / 10),
  users: fc.nat(10_000),
  equality: fc.constantFrom("yes", "no", "not needed"),
  budgetHolder: fc.string(),
  costCentre: fc.string(),
  riskAdjusted: fc.boolean(),
});

describe("what a register says of proposals", () => {
  it("changes no figure of the answer", () => {
    fc.assert(
      fc.property(randomBook, carried, fc.nat(1000), (book, said, reserve) => {
        const place = { ...book.place, reserve, reserveName: "Invest to save" };
        const proposals = book.proposals.map((proposal) => ({ ...proposal, ...said }));
        expect(answerTo(readBook({ ...book, place, proposals }))).toEqual(answerTo(readBook(book)));
      }),
      { numRuns: 20 },
    );
  });

  it("has a heading for the column of each field", () => {
    expect(CARRIED_FIELDS.map(({ ask }) => ask.column)).not.toContain(undefined);
    expect(new Set(CARRIED_FIELDS.map(({ ask }) => ask.column)).size).toBe(CARRIED_FIELDS.length);
  });
});

describe("what a register lacks", () => {
  const lacking = (proposal: JsonPart): readonly string[] =>
    registerProblems(readBook(bookWith(proposal))).map(({ path }) => path);

  it("is the budget holder or the cost centre of what is banked, and is no fault of the book", () => {
    expect(lacking({ status: "banked" })).toEqual(["proposals[0].budgetHolder"]);
    expect(lacking({ status: "banked", budgetHolder: "Finance" })).toEqual(["proposals[0].costCentre"]);
    expect(lacking({ status: "banked", budgetHolder: "Finance", costCentre: "F100" })).toEqual([]);
    expect(lacking({ status: "agreed" })).toEqual([]);
  });
});

describe("what is worth another look", () => {
  const warnings = (proposal: JsonPart, set: readonly JsonPart[] = []): readonly string[] =>
    registerWarnings(readBook(bookWith(proposal, set))).map(({ path }) => path);

  it("is a share or grade taken off figures that were adjusted for risk already", () => {
    const adjusted = { riskAdjusted: true };
    expect(warnings({ ...adjusted, optimism: 0.1 })).toEqual(["proposals[0].optimism"]);
    expect(warnings({ ...adjusted, grade: 2 })).toEqual(["proposals[0].grade"]);
    expect(warnings({ ...adjusted, grade: 1 })).toEqual([]);
    expect(warnings({ ...adjusted, optimism: 0 })).toEqual([]);
    expect(warnings({ grade: 6 })).toEqual([]);
    const set = [{ proposal: "P1", field: "optimism", value: 0.2 }];
    expect(warnings(adjusted, set)).toEqual(["scenarios[0].set[0].value"]);
    expect(warnings({}, set)).toEqual([]);
  });
});
