import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, splitExactly, sum } from "../../../src/model/money";

const split = (total: string | number, ...weights: (string | number)[]) =>
  splitExactly(
    new Decimal(total),
    weights.map((weight) => new Decimal(weight)),
  ).map(String);

describe("splitting a total exactly", () => {
  it("gives the odd penny to the first of equal remainders", () => {
    expect(split(100, 1, 1, 1)).toEqual(["33.34", "33.33", "33.33"]);
    expect(split("0.02", 1, 1, 1)).toEqual(["0.01", "0.01", "0"]);
  });

  it("gives the odd penny to the largest remainder, not to the largest weight", () => {
    // Proportional shares: 0.0571, 0.0286, 0.0143 pounds: 5, 2, 1 pence and 0.71, 0.86, 0.43 over.
    expect(split("0.10", 4, 2, 1)).toEqual(["0.06", "0.03", "0.01"]);
    expect(split("0.09", 4, 2, 1)).toEqual(["0.05", "0.03", "0.01"]);
  });

  it("works in the total's own last decimal place where that is finer than a penny", () => {
    expect(split("100.001", 1, 1)).toEqual(["50.001", "50"]);
  });

  it("mirrors a negative total", () => {
    expect(split(-100, 1, 1, 1)).toEqual(["-33.34", "-33.33", "-33.33"]);
  });

  it("splits nothing into nothing, even where every weight is 0", () => {
    expect(split(0, 1, 2)).toEqual(["0", "0"]);
    expect(split(0, 0, 0)).toEqual(["0", "0"]);
    expect(split(0)).toEqual([]);
  });

  it("gives nothing to a weight of zero", () => {
    expect(split("0.01", 0, 1, 0)).toEqual(["0", "0.01", "0"]);
  });

  it("has no answer where every weight is 0", () => {
    expect(() => split(1, 0, 0)).toThrow(expect.objectContaining({ kind: "no-answer" }));
    expect(() => split(1)).toThrow(expect.objectContaining({ kind: "no-answer" }));
    expect(() => split(1, 0)).toThrow("Every weight is 0");
  });

  it("refuses a negative weight and says which, for every total", () => {
    for (const total of [0, 5]) {
      expect(() => split(total, 1, -2)).toThrow(
        expect.objectContaining({ kind: "invalid", argument: "weights", row: 2 }),
      );
      expect(() => split(total, 1, -2)).toThrow("Weight 2 is -2");
    }
  });
});

describe("laws of splitting", () => {
  const total = fc
    .tuple(fc.bigInt(-(10n ** 14n), 10n ** 14n), fc.nat({ max: 4 }))
    .map(([units, places]) => new Decimal(`${units}e-${places}`));
  const weight = fc.nat({ max: 1_000_000 }).map((units) => new Decimal(units).div(1000));
  const weights = fc.array(weight, { minLength: 1, maxLength: 12 }).filter((all) => !sum(all).isZero());
  const unitOf = (value: Decimal) => new Decimal(10).pow(-Math.max(2, value.decimalPlaces()));

  it("the parts add up exactly", () => {
    fc.assert(
      fc.property(total, weights, (value, all) => {
        expect(sum(splitExactly(value, all)).eq(value)).toBe(true);
      }),
    );
  });

  it("each part is within one unit of its proportional share", () => {
    fc.assert(
      fc.property(total, weights, (value, all) => {
        const parts = splitExactly(value, all);
        parts.forEach((part, index) => {
          const share = value.times(all[index]!).div(sum(all));
          expect(part.minus(share).abs().lt(unitOf(value))).toBe(true);
        });
      }),
    );
  });

  it("a larger weight never gets less", () => {
    fc.assert(
      fc.property(total, weights, (value, all) => {
        const parts = splitExactly(value.abs(), all);
        for (let a = 0; a < all.length; a++)
          for (let b = 0; b < all.length; b++)
            if (all[a]!.gt(all[b]!)) expect(parts[a]!.gte(parts[b]!)).toBe(true);
      }),
    );
  });

  it("order changes nothing where no two parts have the same remainder", () => {
    const remainder = (value: Decimal, share: Decimal, all: readonly Decimal[]) =>
      value.div(unitOf(value)).times(share).mod(sum(all)).toString();
    fc.assert(
      fc.property(total, weights, fc.infiniteStream(fc.nat()), (value, all, keys) => {
        fc.pre(new Set(all.map((share) => remainder(value, share, all))).size === all.length);
        const order = all.map((_, index) => ({ index, key: keys.next().value as number }));
        order.sort((a, b) => a.key - b.key);
        const straight = splitExactly(value, all);
        const shuffled = splitExactly(
          value,
          order.map(({ index }) => all[index]!),
        );
        expect(shuffled.map(String)).toEqual(order.map(({ index }) => String(straight[index])));
      }),
    );
  });
});
