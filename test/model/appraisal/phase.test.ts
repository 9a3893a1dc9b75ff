import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phase, rampUp } from "../../../src/model/appraisal";
import { Decimal, sum } from "../../../src/model/money";
import { PHASING_NAMES, phasingPresets, RAMP_NAMES } from "../../../src/model/parameters";
import type { PhasingName } from "../../../src/model/parameters";
import { decimals, pounds, refusal, without } from "../decimals";

const numbers = (row: readonly Decimal[]) => row.map(Number);

describe("phasing a total", () => {
  it("follows the weights, to the penny, the odd penny to the largest remainder", () => {
    expect(numbers(phase(new Decimal(100), decimals([1, 1, 1])))).toEqual([33.34, 33.33, 33.33]);
    expect(numbers(phase(new Decimal(200), decimals([30, 50, 20])))).toEqual([60, 100, 40]);
  });

  it("gives nothing to the years beyond the weights", () => {
    expect(numbers(phase(new Decimal(10), decimals([1, 1]), 4))).toEqual([5, 5, 0, 0]);
  });

  it("follows a preset, by the number of years where it has several", () => {
    expect(numbers(phase(new Decimal("55.6"), "reorganisation costs"))).toEqual([16.68, 27.8, 11.12]);
    expect(numbers(phase(new Decimal(46), "reorganisation benefits"))).toEqual([4.6, 18.4, 18.4, 4.6]);
    expect(numbers(phase(new Decimal(100), "capital", 5))).toEqual([10, 20, 30, 25, 15]);
    expect(numbers(phase(new Decimal(100), "even", 3))).toEqual([33.34, 33.33, 33.33]);
  });

  it.each([
    ["a weight below 0", () => phase(new Decimal(1), decimals([1, -1])), "profile", { column: 2 }],
    ["years that cut weights off", () => phase(new Decimal(1), decimals([1, 1]), 1), "years", {}],
    ["half a year", () => phase(new Decimal(1), decimals([1]), 1.5), "years", {}],
    ["no year", () => phase(new Decimal(1), "even", 0), "years", {}],
    ['"even" without years', () => phase(new Decimal(1), "even"), "years", {}],
    ['"capital" without years', () => phase(new Decimal(1), "capital"), "years", {}],
    ['"capital" over four years', () => phase(new Decimal(1), "capital", 4), "years", {}],
  ])("refuses %s", (_, run, argument, place) => {
    expect(run).toThrow(refusal(argument, place));
  });

  it.each([
    ["90%", [0.3, 0.3, 0.3]],
    ["110%", [0.5, 0.6]],
    ["90%", [0.1, 0.4, 0.4]],
    ["5%", [0.05, 0]],
    ["98%", [0.245, 0.245, 0.245, 0.245]],
  ])("refuses shares that add up to %s", (added, shares) => {
    const weights = decimals(shares);
    expect(() => phase(new Decimal(1), weights)).toThrow(refusal("profile"));
    expect(() => phase(new Decimal(1), weights)).toThrow(`The shares add up to ${added}, not 100%.`);
  });

  it("takes shares that were rounded, and proportions of any size", () => {
    const shares = fc
      .array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 12 })
      .chain((row) => fc.tuple(fc.constant(row), fc.integer({ min: 2, max: 15 })));
    fc.assert(
      fc.property(shares, ([row, places]) => {
        const whole = row.reduce((total, each) => total + each, 0);
        const rounded = row.map((each) => new Decimal(each).div(whole).toDecimalPlaces(places));
        fc.pre(rounded.every((share) => share.lt(1)) && rounded.some((share) => share.gt(0)));
        expect(sum(phase(new Decimal(100), rounded)).toNumber()).toBe(100);
      }),
    );
    for (const row of [[30, 30, 30], [0.5, 1, 1], [1, 1, 1], [1], [0, 0, 2]]) {
      expect(sum(phase(new Decimal(100), decimals(row))).toNumber()).toBe(100);
    }
  });

  it("says for which numbers of years a preset is laid down", () => {
    expect(() => phase(new Decimal(1), "capital", 4)).toThrow(/2, 3, 5 or 7 years, not 4/);
    expect(() => phase(new Decimal(1), "reorganisation costs", 4)).toThrow(/laid down for 3 years, not 4/);
  });

  it("has no answer where no year has a weight", () => {
    expect(() => phase(new Decimal(1), decimals([0, 0]))).toThrow(without("Every weight"));
    expect(numbers(phase(new Decimal(0), decimals([0, 0])))).toEqual([0, 0]);
  });

  it("the years add up to the total, with every profile", () => {
    const lengths = (name: PhasingName) =>
      name === "even" ? [1, 7, 60] : phasingPresets[name].profiles.map((shares) => shares.length);
    const preset = fc.constantFrom(
      ...PHASING_NAMES.flatMap((name) => lengths(name).map((years) => ({ name, years }))),
    );
    const weights = fc
      .array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 40 })
      .filter((row) => row.some((each) => each > 0));
    fc.assert(
      fc.property(pounds, preset, weights, (total, { name, years }, row) => {
        expect(sum(phase(total, name, years)).eq(total)).toBe(true);
        expect(sum(phase(total, decimals(row))).eq(total)).toBe(true);
      }),
    );
  });
});

describe("ramping up", () => {
  it("grows to the full figure and stays there", () => {
    expect(numbers(rampUp(new Decimal(100), "default", 5))).toEqual([50, 75, 100, 100, 100]);
    expect(numbers(rampUp(new Decimal(100), "slow", 2))).toEqual([25, 50]);
  });

  it("gives Surrey's net cost and saving by year (16.68, 27.80 and 11.12 against 10, 50, 90 and 100% of 46)", () => {
    const costs = [...phase(new Decimal("55.6"), "reorganisation costs"), new Decimal(0)];
    const savings = rampUp(new Decimal(46), "reorganisation", 4);
    expect(savings.map((saving, year) => saving.minus(costs[year]!).toNumber())).toEqual([
      -12.08, -4.8, 30.28, 46,
    ]);
  });

  it.each(RAMP_NAMES)("%s never falls", (name) => {
    const heights = numbers(rampUp(new Decimal(1), name, 8));
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(heights.at(-1)).toBe(1);
  });

  it.each([0, 2.5])("refuses %s years", (years) => {
    expect(() => rampUp(new Decimal(1), "fast", years)).toThrow(refusal("years"));
  });
});
