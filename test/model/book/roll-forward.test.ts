import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  answerTo,
  budgetByYear,
  NO_CHOICES,
  readBaseBudget,
  readBook,
  rolledForward,
} from "../../../src/model/book";
import type { BookJson, KeptBook } from "../../../src/model/book";
import { expectFigures } from "./figures";
import { randomBook } from "./random-book";

interface OfPlace {
  readonly real: Readonly<Record<string, readonly number[]>>;
  readonly cash: Readonly<Record<string, readonly number[]>>;
  readonly bridge: Readonly<Record<string, readonly number[]>>;
}

const kept = (book: unknown): KeptBook => ({
  book: book as BookJson,
  baseBudget: [],
  choices: NO_CHOICES,
  sources: {},
});
const placesOf = (book: unknown): readonly OfPlace[] =>
  answerTo(readBook(book)).scenarios.map(({ place }) => place as OfPlace);

describe("a book rolled forward by a year", () => {
  it("has in every year that both have the lines it had, in the same prices", () => {
    fc.assert(
      fc.property(randomBook, (book) => {
        const { book: rolled } = rolledForward(kept(book));
        const next = readBook(rolled);
        expect(next.place.firstYear).toBe(readBook(book).place.firstYear + 1);
        expect(next.place.years).toBe(readBook(book).place.years);
        const before = placesOf(book);
        placesOf(rolled).forEach((after, scenario) => {
          for (const basis of ["real", "cash"] as const)
            for (const line of ["saving", "cashable", "oneOff", "running", "capital", "net"])
              expectFigures(after[basis][line]!.slice(0, -1), before[scenario]![basis][line]!.slice(1));
          expectFigures(
            after.bridge["gapBefore"]!.slice(0, -1),
            before[scenario]!.bridge["gapBefore"]!.slice(1),
          );
        });
      }),
      { numRuns: 30 },
    );
  });

  it("keeps every proposal as it is", () => {
    fc.assert(
      fc.property(randomBook, (book) => {
        expect(rolledForward(kept(book)).book["proposals"]).toEqual(book["proposals"]);
      }),
      { numRuns: 20 },
    );
  });

  it("has base budgets of its new first year, and looks at a year that it has", () => {
    const line = { agency: "A", budget: 1000, pay: 0.03, prices: 0.01, funding: 900, fundingGrowth: 0.02 };
    const before: KeptBook = {
      ...kept({ book: 1, place: { firstYear: 2026, years: 2 } }),
      baseBudget: [line],
      choices: { ...NO_CHOICES, gapYear: 2026 },
    };
    const after = rolledForward(before);
    const byYear = (lines: KeptBook["baseBudget"]) => budgetByYear(readBaseBudget(lines, ["A"])[0]!, 3);
    expect(byYear(after.baseBudget).gap[0]).toBeCloseTo(byYear([line]).gap[1]!, 9);
    expect(after.choices.gapYear).toBe(2027);
    expect(after.book).toMatchObject({ place: { firstYear: 2027, priceYear: 2026 } });
  });

  it("goes on by year where levels and rates end, and keeps what the year dropped came to", () => {
    const { book } = rolledForward(
      kept({
        book: 1,
        place: {
          unit: "£ thousand",
          firstYear: 2026,
          years: 2,
          presentValueYear: 2026,
          discount: [0.03],
          indices: { deflator: { "2026": 100, "2027": 110 } },
          agencies: [{ id: "A" }],
          gap: { A: [5, 7] },
        },
        proposals: [
          { id: "P", name: "Fleet", fullYear: 100.1, start: 2026, cashable: 0.3, shares: { A: 1 } },
        ],
        scenarios: [{ id: "S", on: ["P"], notes: "As agreed." }],
      }),
    );
    const { place, scenarios } = book as unknown as {
      readonly place: { readonly indices: object; readonly discount: object; readonly gap: object };
      readonly scenarios: readonly { readonly notes: string }[];
    };
    expect(place.indices).toEqual({ deflator: { "2026": 100, "2027": 110, "2028": expect.closeTo(121, 9) } });
    expect(place.discount).toEqual([0.03, 0.03]);
    expect(place.gap).toEqual({ A: [7, 7] });
    expect(scenarios[0]!.notes).toBe(
      "As agreed.\n2026-27, before the book was rolled forward, in cash: saving £100.1 thousand, cashable £30.03 thousand, one-off cost £0 thousand, running cost £0 thousand.",
    );
    expect(() => readBook(book)).not.toThrow();
  });

  it("leaves what is not right as it is", () => {
    const wrong = kept({ book: 1, place: { firstYear: "soon", years: 2 } });
    expect(rolledForward(wrong)).toBe(wrong);
  });
});
