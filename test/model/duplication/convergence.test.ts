import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONVERGENCE_TARGETS, convergenceSaving } from "../../../src/model/duplication";
import type { ConvergenceTarget } from "../../../src/model/duplication";
import { Decimal } from "../../../src/model/money";
import { decimals, noLessThanNought, refusal, share } from "../decimals";

const saving = (unitCosts: number[], volumes: number[], target?: ConvergenceTarget, achievable?: string) =>
  convergenceSaving(
    decimals(unitCosts),
    decimals(volumes),
    target,
    achievable === undefined ? undefined : new Decimal(achievable),
  ).map(Number);

describe("converging on a unit cost", () => {
  it("saves what is above the median, where no other target is given", () => {
    expect(saving([10, 20, 40], [100, 50, 5])).toEqual([0, 0, 100]);
    expect(saving([10, 20, 30, 40], [1, 1, 2, 1])).toEqual([0, 0, 10, 15]);
  });

  it("may aim at the lowest, the lower quartile or a figure", () => {
    expect(saving([10, 20, 40], [100, 50, 5], "lowest")).toEqual([0, 500, 150]);
    expect(saving([10, 20, 40], [100, 50, 5], new Decimal(12))).toEqual([0, 400, 140]);
    expect(saving([10, 20, 40], [100, 50, 5], new Decimal(100))).toEqual([0, 0, 0]);
  });

  it("works out the lower quartile as Excel's QUARTILE.INC: of 1, 2, 4, 7, 8 and 9 it is 2.5", () => {
    expect(saving([7, 1, 9, 4, 8, 2], [1, 1, 1, 1, 1, 1], "lowerquartile")).toEqual([
      4.5, 0, 6.5, 1.5, 5.5, 0,
    ]);
  });

  it("counts every provider once, large or small", () => {
    expect(saving([10, 20, 30], [0, 1, 1])).toEqual([0, 0, 10]);
  });

  it("leaves a provider whose unit cost is not known out of the target", () => {
    const costs = [null, ...decimals([10, 20, 40]), null];
    expect(convergenceSaving(costs, decimals([9, 100, 50, 5, 9])).map(Number)).toEqual([0, 0, 0, 100, 0]);
    expect(convergenceSaving([null], decimals([9])).map(Number)).toEqual([0]);
  });

  it("is scaled by what is achievable", () => {
    expect(saving([10, 20, 40], [1, 1, 5], "median", "0.25")).toEqual([0, 0, 25]);
  });

  it("is nothing for one provider, or none", () => {
    expect(saving([10], [100])).toEqual([0]);
    expect(saving([], [])).toEqual([]);
  });

  it.each([
    ["unit_costs", () => saving([10, -1], [1, 1]), { row: 2 }],
    ["volumes", () => saving([10, 20], [1, -1]), { row: 2 }],
    ["volumes", () => saving([10, 20], [1]), {}],
    ["target", () => saving([10], [1], new Decimal(-1)), {}],
    ["achievable", () => saving([10], [1], "median", "1.5"), {}],
  ])("refuses %s outside its range", (argument, run, place) => {
    expect(run).toThrow(refusal(argument, place));
  });

  it("says what is wrong with a figure, and where", () => {
    expect(() => saving([10, -1], [1, 1])).toThrow("The unit cost in row 2 is -1");
    expect(() => saving([10, 20], [1, -3])).toThrow("The volume in row 2 is -3");
    expect(() => saving([10, 20], [1])).toThrow("There are 1 volumes for 2 unit costs");
    expect(() => saving([10], [1], "median", "1.5")).toThrow("The achievable share is 1.5");
  });

  const providers = fc.array(fc.tuple(noLessThanNought, noLessThanNought), { minLength: 1, maxLength: 12 });
  const apart = (rows: readonly (readonly [Decimal, Decimal])[]) =>
    [rows.map(([cost]) => cost), rows.map(([, volume]) => volume)] as const;

  it("is never below 0, nor above what is spent", () => {
    fc.assert(
      fc.property(providers, fc.constantFrom(...CONVERGENCE_TARGETS), share, (rows, target, achievable) => {
        const [unitCosts, volumes] = apart(rows);
        const saved = convergenceSaving(unitCosts, volumes, target, achievable);
        saved.forEach((each, row) =>
          expect(each.gte(0) && each.lte(unitCosts[row]!.times(volumes[row]!))).toBe(true),
        );
      }),
    );
  });

  it("is the more, the lower the target: lowest, lower quartile, median", () => {
    fc.assert(
      fc.property(providers, (rows) => {
        const [unitCosts, volumes] = apart(rows);
        const [lowest, quartile, median] = (["lowest", "lowerquartile", "median"] as const).map((target) =>
          convergenceSaving(unitCosts, volumes, target),
        ) as [Decimal[], Decimal[], Decimal[]];
        median.forEach((each, row) =>
          expect(each.lte(quartile[row]!) && quartile[row]!.lte(lowest[row]!)).toBe(true),
        );
      }),
    );
  });
});
