import fc from "fast-check";
import { expect, it } from "vitest";
import { keepsEveryRule } from "../../../../../src/model/pooling/core/certificate";
import { toWhole } from "../../../../../src/model/pooling/core/to-whole";
import type { WholeAnswer } from "../../../../../src/model/pooling/core/whole";
import { eachAnswer } from "../enumeration";
import { listOf } from "../../any-question";
import { grantsOfYear } from "../../grants";
import type { PlainYear } from "../../grants";
import { tinyYears } from "../tiny";

/** In whole pounds: year by grant by service what is paid, then year by grant what is carried out. */
interface Figures {
  paid: number[][][];
  carried: number[][];
}

function asWhole({ paid, carried }: Figures, moneyPlaces: number): WholeAnswer {
  const units = (pounds: number) => BigInt(pounds) * 10n ** BigInt(moneyPlaces);
  return {
    payments: paid.flatMap((ofYear, year) =>
      ofYear.flatMap((row, grant) =>
        row.map((pounds, service) => ({ year, grant, service, units: units(pounds) })),
      ),
    ),
    carried: carried.map((row) => row.map(units)),
  };
}

/** As text, every answer that keeps the rules and carries nothing it does not spend. */
function rightAnswers(years: readonly Required<PlainYear>[]): Set<string> {
  const right = new Set<string>();
  eachAnswer(years, (plans) => {
    const paid = years.map((_, year) => plans.map((plan) => plan[year]!.row));
    const carried = years.map((_, year) => plans.map((plan) => plan[year]!.carriedOut));
    right.add(JSON.stringify({ paid, carried }));
  });
  return right;
}

/** Figures of the years' shape, from one below zero to more than there can be. */
function figuresFor(years: readonly Required<PlainYear>[]): fc.Arbitrary<Figures> {
  const figure = fc.constantFrom(0, 0, 0, 1, 1, 2, 3, 4, 5, -1);
  const [{ awards, needs }] = years as [Required<PlainYear>];
  return fc.record({
    paid: listOf(listOf(listOf(figure, needs.length), awards.length), years.length),
    carried: listOf(listOf(fc.constantFrom(0, 0, 0, 1, 2, -1), awards.length), years.length),
  });
}

/** Whether in some year more is carried in than is spent or carried on. */
function carriesForNothing({ paid, carried }: Figures): boolean {
  return carried.some((row, year) =>
    row.some((units, grant) => {
      const next = paid[year + 1]?.[grant];
      if (next === undefined) return false;
      return units > next.reduce((sum, pounds) => sum + pounds, 0) + carried[year + 1]![grant]!;
    }),
  );
}

it("the certificate lets through the answers that keep every rule, and no others", () => {
  let kept = 0;
  const withFigures = fc.oneof(tinyYears(1, 2), tinyYears(2, 1), tinyYears(3, 1)).chain((years) =>
    fc.record({
      years: fc.constant(years),
      tries: fc.array(figuresFor(years), { minLength: 60, maxLength: 60 }),
    }),
  );
  fc.assert(
    fc.property(withFigures, ({ years, tries }) => {
      const question = toWhole(years.map(grantsOfYear));
      const right = rightAnswers(years);
      for (const figures of tries) {
        if (carriesForNothing(figures)) continue;
        const isRight = right.has(JSON.stringify(figures));
        expect([figures, keepsEveryRule(question, asWhole(figures, question.moneyPlaces))]).toEqual([
          figures,
          isRight,
        ]);
        if (isRight) kept++;
      }
      for (const text of [...right].slice(0, 60)) {
        const figures = JSON.parse(text) as Figures;
        expect(keepsEveryRule(question, asWhole(figures, question.moneyPlaces))).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
  expect(kept).toBeGreaterThan(100);
});
