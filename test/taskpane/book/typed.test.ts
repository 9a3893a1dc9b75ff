import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FORMS, proposalForm, PROPOSAL_LEVERS } from "../../../src/model/book";
import type { BookJson } from "../../../src/model/book";
import { at, put } from "../../../src/model/json";
import { pathText, problemsOf, textOf, valueTyped, withChoice } from "../../../src/taskpane/book/state";
import { pathIn } from "../../../src/taskpane/book/state/path";
import { right } from "./right-book";

const wrongIn = (book: BookJson) => problemsOf({ book, baseBudget: [] });

describe("an option that is chosen", () => {
  const effect = proposalForm("typed").find(({ name }) => name === "effect")!;
  const chosen = (book: BookJson) => withChoice(book, effect, ["proposals", 0, "effect"], "avoidance");

  it("proposes other fields where nothing is given for them: nothing of avoided cost is cashable", () => {
    expect(at(chosen(right), ["proposals", 0])).toMatchObject({ effect: "avoidance", cashable: 0 });
    expect(wrongIn(chosen(right))).toEqual([]);
    const given = put(right, ["proposals", 0, "cashable"], 0.5);
    expect(at(chosen(given), ["proposals", 0, "cashable"])).toBe(0.5);
  });
});

it("a path of the model is read as it was written", () => {
  const step = fc.oneof(fc.nat(50), fc.string({ minLength: 1 }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 5 }), (steps) => {
      const path = ["place", ...steps];
      expect(pathIn(pathText(path))).toEqual(path);
    }),
    { numRuns: 200 },
  );
});

describe("what is typed", () => {
  it("is in the book as what belongs there, or as it was typed", () => {
    expect(valueTyped("share", "12.5")).toBe(0.125);
    expect(valueTyped("share", "33.3%")).toBe(0.333);
    expect(valueTyped("amount", " £1,200.50 ")).toBe(1200.5);
    expect(valueTyped("year", "2026/27")).toBe(2026);
    expect(valueTyped("amount", "about 5")).toBe("about 5");
    expect(valueTyped("amount", "£1.2m")).toBe(1_200_000);
    expect(valueTyped("amount", "£1.2m", "£ thousand")).toBe(1200);
    expect(valueTyped("amount", "(450)", "£ thousand")).toBe(-450);
    for (const text of ["£1.2m*", "£1.2m GBP", "1.2m [1]"])
      expect(valueTyped("amount", text, "£ million")).toBe(1.2);
    expect(valueTyped("amount", "5m-", "£ million")).toBe(-5);
    for (const text of ["$1m", "€5m"]) expect(valueTyped("amount", text)).toBe(text);
    for (const text of ["tbc", "12,5", "50%"]) expect(valueTyped("amount", text)).toBe(text);
    expect(valueTyped("amount", " ")).toBeUndefined();
    expect(valueTyped("amounts by year", "1,200\t3; 4, -5")).toEqual([1200, 3, 4, -5]);
    expect(valueTyped("shares by year", "50, 75, all")).toEqual([0.5, 0.75, "all"]);
  });

  it("is shown again so that it is read the same", () => {
    const kinds = ["share", "amount", "number", "amounts by year", "shares by year"] as const;
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.double({ min: 0, max: 1e9, noNaN: true }), (as, figure) => {
        const value = as.endsWith("by year") ? [figure, 1] : figure;
        expect(valueTyped(as, textOf(as, value))).toEqual(value);
      }),
      { numRuns: 300 },
    );
    expect(textOf("year", 2026)).toBe("2026-27");
  });
});

describe("the forms that the field tables give", () => {
  const forms = [...Object.values(FORMS), ...PROPOSAL_LEVERS.map(({ id }) => proposalForm(id))];

  it("name each field for people, each once in its form", () => {
    for (const form of forms) {
      expect(form.length).toBeGreaterThan(0);
      expect(new Set(form.map(({ ask }) => ask.label)).size).toBe(form.length);
    }
  });

  it("name every option of a choice", () => {
    for (const { ask, otherwise } of forms.flat().filter((field) => field.ask.as === "choice")) {
      expect(Object.keys(ask.options ?? {}).length).toBeGreaterThan(1);
      if (otherwise !== null) expect(Object.keys(ask.options!)).toContain(otherwise);
    }
  });

  it("have every part of a proposal, each field in one", () => {
    for (const field of PROPOSAL_LEVERS.flatMap(({ id }) => proposalForm(id)))
      expect(field.ask.part).toBeDefined();
  });
});
