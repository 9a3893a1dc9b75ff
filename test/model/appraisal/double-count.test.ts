import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doubleCountRange, doubleCountRanges, sumRanges } from "../../../src/model/appraisal";
import type { Range } from "../../../src/model/appraisal";
import { Decimal, sum } from "../../../src/model/money";
import cases from "../cases/double-counting.json";
import { block, decimals, noLessThanNought, refusal } from "../decimals";
import { testOnSharedData } from "../shared-data";

const numbers = ({ low, high }: Range) => [low.toNumber(), high.toNumber()];
const localAuthority = cases.agencies.map((agency) => agency.startsWith("LA "));

describe.each(cases.cases)(`the family case of $name (${cases.source})`, (given) => {
  const ranges = doubleCountRanges(block(given.benefits), given.mutuallyExclusive);
  const cost = new Decimal(given.cost);
  const whole = { "local authority": ranges.filter((_, agency) => localAuthority[agency]), wider: ranges };

  it("each agency's range", () => {
    expect(ranges.map(numbers)).toEqual(given.ranges);
  });

  it.each([
    ["local authority", given.localAuthority],
    ["wider", given.wider],
  ] as const)("%s: gross, net and benefit for each pound", (view, expected) => {
    const { low, high } = sumRanges(whole[view]);
    expect(numbers({ low, high })).toEqual(expected.gross);
    expect(numbers({ low: low.minus(cost), high: high.minus(cost) })).toEqual(expected.net);
    expect(
      [low, high].map((each) => each.div(cost).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber()),
    ).toEqual(expected.bcr);
  });
});

testOnSharedData(
  "the cases are those of the published workbook",
  "appraisal/phe_families_cases_1_2.json",
  (text) => {
    const { cases: published } = JSON.parse(text) as {
      cases: {
        case: string;
        lines: { values: Record<string, number> }[];
        totals: { label: string; values: Record<string, string> }[];
      }[];
    };
    for (const [index, { case: name, lines, totals }] of published.entries()) {
      const own = cases.cases[index]!;
      expect(own.name).toBe(name);
      const benefits = lines.filter(({ values }) => !("LA treatment" in values));
      expect(benefits.map(({ values }) => cases.agencies.map((agency) => values[agency] ?? 0))).toEqual(
        own.benefits,
      );
      const answers = totals.find(({ label }) => label.startsWith("Are costs"))!.values;
      expect(cases.agencies.map((agency) => answers[agency] !== "No")).toEqual(own.mutuallyExclusive);
    }
  },
);

describe("a range where benefits may be the same money", () => {
  it("is 0 where all are 0 or there is none (the published workbook shows #NUM! there)", () => {
    expect(numbers(doubleCountRange(decimals([0, 0]), false))).toEqual([0, 0]);
    expect(numbers(doubleCountRange([], false))).toEqual([0, 0]);
    expect(numbers(doubleCountRange([], true))).toEqual([0, 0]);
  });

  it("refuses benefits below 0 and rows that do not fit", () => {
    expect(() => doubleCountRange(decimals([1, -1]), false)).toThrow(refusal("benefits", { row: 2 }));
    expect(() =>
      doubleCountRanges(
        block([
          [1, 2],
          [1, -2],
        ]),
        [true, false],
      ),
    ).toThrow(refusal("benefits", { row: 2, column: 2 }));
    expect(() => doubleCountRanges(block([[1, 2], [1]]), [true, false])).toThrow(
      refusal("benefits", { row: 2 }),
    );
  });

  it("never exceeds the sum, and holds every benefit that is not 0", () => {
    fc.assert(
      fc.property(fc.array(noLessThanNought, { maxLength: 8 }), (benefits) => {
        const { low, high } = doubleCountRange(benefits, false);
        expect(high.lte(sum(benefits)) && low.lte(high)).toBe(true);
        expect(benefits.every((each) => each.isZero() || (each.gte(low) && each.lte(high)))).toBe(true);
      }),
    );
  });
});
