import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { internalRateOfReturn, ratesAtNil } from "../../../src/model/appraisal";
import { amount, Decimal } from "../../../src/model/money";
import cases from "../cases/internal-rates.json";
import { expectNear, without } from "../decimals";
import { testOnSharedData } from "../shared-data";

const rateOf = (flows: readonly number[]) => internalRateOfReturn(flows.map(amount));

/** The net present value at a rate, in 34 digits. */
const worthAt = (flows: readonly Decimal[], rate: Decimal) =>
  flows.reduceRight((sum, flow) => sum.div(rate.plus(1)).plus(flow), new Decimal(0));

/** The flow whose rates are the given ones: a product of ((1 + rate) - x) by powers of 1 + rate, cost first. */
const flowsWithRates = (rates: readonly Decimal[]) =>
  rates.reduce<Decimal[]>(
    (flows, rate) =>
      [...flows, new Decimal(0)].map((flow, year) =>
        flow.minus(year > 0 ? flows[year - 1]!.times(rate.plus(1)) : 0),
      ),
    [new Decimal(-1)],
  );

describe("the internal rate of return", () => {
  it.each(cases.cases)("of $name: $expected ($source)", ({ flows, expected, tolerance }) => {
    expectNear(rateOf(flows), expected, tolerance);
  });

  it.each(cases.without)("$name: none ($source)", ({ flows, reason }) => {
    expect(() => rateOf(flows)).toThrow(without(reason));
  });

  testOnSharedData("agrees with every published vector", "finance-vectors/vectors.json", (text) => {
    const { excel_documented: vectors } = JSON.parse(text) as {
      excel_documented: { fn: string; values: number[]; expected: number | string; tol?: number }[];
    };
    const rates = vectors.filter(({ fn }) => fn === "IRR");
    expect(rates).toHaveLength(7);
    for (const { values, expected, tol } of rates) {
      if (typeof expected === "number") expectNear(rateOf(values), expected, tol!);
      else expect(() => rateOf(values)).toThrow(without("no internal rate"));
    }
  });

  it("is found over hundreds of years, and for sums of any size", () => {
    expect(rateOf([-1000, ...Array<number>(500).fill(50)]).toNumber()).toBeCloseTo(0.05, 10);
    expect(rateOf([-1e-9, 1.1e-9]).toNumber()).toBe(0.1);
    expect(rateOf([-1e14, 1.1e14]).toNumber()).toBe(0.1);
    expect(internalRateOfReturn(["-1e-9", "1e300"].map((text) => new Decimal(text))).toExponential(10)).toBe(
      "1.0000000000e+309",
    );
  });

  it("gives up, and says so, where many changes of sign run over more years than it can prove", () => {
    const clearing = [-1000, ...Array<number>(125).fill(10), -1];
    expect(() => rateOf(clearing)).toThrow(without("125 years"));
    expect(rateOf([...clearing.slice(0, 120), -1]).toNumber()).toBeCloseTo(0.0029789, 7);
  });
});

describe("laws of the internal rate of return", () => {
  const rate = fc.integer({ min: -900, max: 3000 }).map((thousandths) => new Decimal(thousandths).div(1000));

  it("at it, the net present value is nil", () => {
    const spending = fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 5 });
    const income = fc
      .array(fc.nat({ max: 10_000_000 }), { minLength: 1, maxLength: 40 })
      .filter((row) => row.some((each) => each > 0));
    fc.assert(
      fc.property(spending, income, (out, back) => {
        const flows = [
          ...out.map((pence) => new Decimal(-pence).div(100)),
          ...back.map((pence) => new Decimal(pence).div(100)),
        ];
        const found = internalRateOfReturn(flows);
        const above = worthAt(flows, found.plus(found.plus(1).times("1e-12")));
        const below = worthAt(flows, found.minus(found.plus(1).times("1e-12")));
        expect(above.isNegative()).not.toBe(below.isNegative());
      }),
    );
  });

  const several = fc.uniqueArray(rate, { minLength: 2, maxLength: 6, selector: String });
  const highestFirst = (rates: readonly Decimal[]) => [...rates].sort((a, b) => b.comparedTo(a));

  /** Rates found are those put in; where sums fall every third year only, each is the third root of what it was. */
  const expectRates = (flows: readonly Decimal[], rates: readonly Decimal[]) => {
    const found = ratesAtNil(flows);
    expect(found).toHaveLength(rates.length);
    found.forEach((each, at) => expect(each.minus(rates[at]!).abs().lt("1e-12")).toBe(true));
  };

  it("as many rates as were put in are found, each where it was put", () => {
    fc.assert(fc.property(several, (rates) => expectRates(flowsWithRates(rates), highestFirst(rates))));
  });

  it("as many are found where sums fall every third year only, and where each was put in twice", () => {
    fc.assert(
      fc.property(several, (rates) => {
        const everyThird = flowsWithRates(rates).flatMap((flow) => [flow, new Decimal(0), new Decimal(0)]);
        expectRates(
          everyThird,
          highestFirst(rates).map((each) => each.plus(1).cbrt().minus(1)),
        );
        // Of more, the flows would have more digits than are kept.
        const few = rates.slice(0, 4);
        expectRates(flowsWithRates([...few, ...few]), highestFirst(few));
      }),
    );
  });

  it("is the rate that agrees with the net present value at every discount rate of 0 or more, or there is none", () => {
    const flows = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 6 });
    const last = fc.constantFrom(null, -1, 1);
    fc.assert(
      fc.property(
        flows,
        last,
        fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 5 }),
        (row, pound, discounts) => {
          const decimals = [...row, ...(pound === null ? [] : [pound])].map(amount);
          const rates = ratesAtNil(decimals);
          let found: Decimal;
          try {
            found = internalRateOfReturn(decimals);
          } catch {
            return;
          }
          expect(rates.map(String)).toContain(found.toString());
          if (rates.length === 1) return;
          for (const discount of discounts.map((each) => new Decimal(each))) {
            if (found.minus(discount).abs().lt("1e-9")) continue;
            expect(worthAt(decimals, discount).gt(0)).toBe(found.gt(discount));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is never given where money comes first and cost after, and the refusal tells every rate", () => {
    const rates = fc.uniqueArray(rate, { minLength: 1, maxLength: 3, selector: String });
    fc.assert(
      fc.property(rates, (put) => {
        const lending = flowsWithRates(put).map((flow) => flow.negated());
        const told = () => internalRateOfReturn(lending);
        for (const each of put) expect(told).toThrow(without(`${each.times(100).toFixed()}%`));
      }),
    );
  });

  it("is 0, and nothing near it, where what is paid comes back in full and no more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (years) => {
        expect(rateOf([-years, ...Array<number>(years).fill(1)]).toString()).toBe("0");
      }),
    );
  });

  it("one rate put in, however often, is found", () => {
    fc.assert(
      fc.property(rate, fc.integer({ min: 1, max: 4 }), (only, times) => {
        const flows = flowsWithRates(Array<Decimal>(times).fill(only));
        expect(internalRateOfReturn(flows).minus(only).abs().lt("1e-12")).toBe(true);
      }),
    );
  });

  it("the size of the sums does not matter", () => {
    const flows = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 2, maxLength: 8 });
    const answer = (row: readonly number[]) => {
      try {
        return rateOf(row).toDecimalPlaces(11).toNumber();
      } catch (problem) {
        return (problem as Error).message;
      }
    };
    fc.assert(
      fc.property(flows, fc.constantFrom(3, 7, 1000), (row, factor) => {
        const changed = answer(row.map((each) => each * factor));
        const plain = answer(row);
        if (typeof plain === "string") expect(changed).toBe(plain);
        else expect(Math.abs((changed as number) - plain)).toBeLessThanOrEqual(1e-10 * (1 + Math.abs(plain)));
      }),
    );
  });
});
