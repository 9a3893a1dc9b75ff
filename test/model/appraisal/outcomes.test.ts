import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  additionality,
  distributionalWeight,
  optimismBias,
  outcomeBenefit,
} from "../../../src/model/appraisal";
import type { OutcomeChain } from "../../../src/model/appraisal";
import { amount, Decimal, splitExactly } from "../../../src/model/money";
import cases from "../cases/outcomes.json";
import { decimals, expectNear, noLessThanNought, refusal, share } from "../decimals";

const asDecimals = <Given extends Record<string, number>>(given: Given) =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, amount(value)])) as Record<
    keyof Given,
    Decimal
  >;

describe("the outcome chain", () => {
  const { name, source, given, outcomes, gross, cashable } = cases.chain;

  it(`${name}: ${outcomes} outcomes, ${gross} gross, ${cashable} cashable (${source})`, () => {
    const benefit = outcomeBenefit(asDecimals(given));
    expect(asNumbers(benefit)).toEqual({ outcomes, gross, cashable });
  });

  it("goes on through optimism bias and the split between agencies, exactly", () => {
    const corrected = optimismBias(
      outcomeBenefit(asDecimals(given)).gross,
      cases.chain.grade,
      "benefit",
    ).amount;
    expect(corrected.toNumber()).toBe(cases.chain.afterBias);
    expect(corrected.times(given.cashable).toNumber()).toBe(cases.chain.cashableAfterBias);
    const { weights, expected } = cases.chain.split;
    expect(splitExactly(corrected, decimals(weights)).map(Number)).toEqual(expected);
  });

  it.each(["need", "engagement", "impact", "deadweight", "cashable"])(
    "refuses a %s that is not a share",
    (argument) => {
      for (const wrong of ["-0.1", "1.01", "20"]) {
        const chain = { ...asDecimals(given), [argument]: new Decimal(wrong) };
        expect(() => outcomeBenefit(chain)).toThrow(refusal(argument));
      }
    },
  );

  it("refuses a population below 0", () => {
    expect(() => outcomeBenefit({ ...asDecimals(given), population: new Decimal(-1) })).toThrow(
      refusal("population"),
    );
  });

  it("more deadweight never brings more, and what is cashable is never more than the whole", () => {
    const chain = fc.record({
      population: noLessThanNought,
      need: share,
      engagement: share,
      impact: share,
      deadweight: share,
      unitValue: noLessThanNought,
      cashable: share,
    });
    fc.assert(
      fc.property(chain, share, (given: OutcomeChain, other) => {
        const [less, more] = given.deadweight.lt(other)
          ? [given.deadweight, other]
          : [other, given.deadweight];
        const [much, little] = [less, more].map((deadweight) => outcomeBenefit({ ...given, deadweight })) as [
          OutcomeAnswer,
          OutcomeAnswer,
        ];
        expect(little.gross.lte(much.gross)).toBe(true);
        expect(much.cashable.lte(much.gross)).toBe(true);
      }),
    );
  });
});

describe("additionality", () => {
  it.each(cases.additionality)("$given keeps $expected ($source)", ({ given, expected }) => {
    expect(additionality(new Decimal(1), asDecimals(given as Record<string, number>)).toNumber()).toBe(
      expected,
    );
    expect(
      additionality(new Decimal(200), asDecimals(given as Record<string, number>)).toNumber(),
    ).toBeCloseTo(200 * expected, 10);
  });

  it("keeps all where nothing is lost", () => {
    expect(additionality(new Decimal("12.34"), {}).toNumber()).toBe(12.34);
  });

  it.each(["deadweight", "displacement", "leakage", "substitution"])(
    "refuses a %s that is not a share",
    (argument) => {
      expect(() => additionality(new Decimal(1), { [argument]: new Decimal("1.5") })).toThrow(
        refusal(argument),
      );
    },
  );

  it("refuses a multiplier below 0", () => {
    expect(() => additionality(new Decimal(1), { multiplier: new Decimal(-1) })).toThrow(
      refusal("multiplier"),
    );
  });
});

describe("distributional weights", () => {
  it.each(cases.weights)(
    "income $income against $reference: $expected ($source)",
    ({ income, reference, expected, tolerance }) => {
      expectNear(distributionalWeight(amount(income), amount(reference)), expected, tolerance);
    },
  );

  it("is 1 at the reference income, and the plain ratio at an elasticity of 1", () => {
    expect(distributionalWeight(new Decimal(30), new Decimal(30)).toNumber()).toBe(1);
    expect(distributionalWeight(new Decimal(20), new Decimal(50), new Decimal(1)).toNumber()).toBe(2.5);
    expect(distributionalWeight(new Decimal(20), new Decimal(50), new Decimal(0)).toNumber()).toBe(1);
  });

  it("refuses an income or a reference of 0 and an elasticity below", () => {
    const one = new Decimal(1);
    expect(() => distributionalWeight(new Decimal(0), one)).toThrow(refusal("income"));
    expect(() => distributionalWeight(one, new Decimal(-5))).toThrow(refusal("reference"));
    expect(() => distributionalWeight(one, one, new Decimal(-1))).toThrow(refusal("elasticity"));
  });
});

type OutcomeAnswer = ReturnType<typeof outcomeBenefit>;

const asNumbers = (benefit: OutcomeAnswer) =>
  Object.fromEntries(Object.entries(benefit).map(([name, value]) => [name, (value as Decimal).toNumber()]));
