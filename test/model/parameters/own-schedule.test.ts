import { describe, expect, it } from "vitest";
import { discountFactor, presentValue } from "../../../src/model/appraisal";
import { Decimal } from "../../../src/model/money";
import { discountSchedules, ownSchedule } from "../../../src/model/parameters";
import { decimals, refusal } from "../decimals";

const schedule = (...bands: [number, string][]) =>
  ownSchedule(bands.map(([fromYear, rate]) => ({ fromYear, rate: new Decimal(rate) })));

describe("discount rates of the user's own", () => {
  it("take the place of the published ones", () => {
    const bands = discountSchedules.standard.bands.map(
      ({ fromYear, rate }) => [fromYear, rate] as [number, string],
    );
    const same = schedule(...bands);
    for (const year of [0, 1, 30, 31, 76, 125, 350]) {
      expect(discountFactor(year, same).eq(discountFactor(year, "standard"))).toBe(true);
    }
  });

  it("change at the year a band starts", () => {
    const rates = schedule([0, "0.10"], [2, "0.25"]);
    expect(
      [0, 1, 2].map((year) => discountFactor(year, rates).times("1.375").toDecimalPlaces(12).toNumber()),
    ).toEqual([1.375, 1.25, 1]);
    expect(
      presentValue(decimals([0, "1.1", "1.375"]), rates, 0)
        .toDecimalPlaces(30)
        .toNumber(),
    ).toBe(2);
  });

  it("give other factors where the health rates are taken rounded, as printed", () => {
    const rounded = schedule([0, "0.0150"], [31, "0.0129"], [76, "0.0107"]);
    expect(discountFactor(31, rounded).toDecimalPlaces(7).toNumber()).toBe(0.6316146);
    expect(discountFactor(125, rounded).toDecimalPlaces(7).toNumber()).toBe(0.2110619);
    expect(discountFactor(125, "health").toDecimalPlaces(7).toNumber()).toBe(0.2113147);
  });

  it("may be nil or below 0", () => {
    expect(discountFactor(10, schedule([0, "0"])).eq(1)).toBe(true);
    expect(discountFactor(1, schedule([0, "-0.5"])).eq(2)).toBe(true);
  });

  it.each([
    ["an empty table", [], {}],
    ["a first band that is not year 0", [[1, "0.03"]], { row: 1, column: 1 }],
    [
      "bands that go back",
      [
        [0, "0.03"],
        [5, "0.02"],
        [5, "0.01"],
      ],
      { row: 3, column: 1 },
    ],
    [
      "a band in the middle of a year",
      [
        [0, "0.03"],
        [1.5, "0.02"],
      ],
      { row: 2, column: 1 },
    ],
    ["3.5 for 3.5%", [[0, "3.5"]], { row: 1, column: 2 }],
    ["a rate that leaves nothing", [[0, "-1"]], { row: 1, column: 2 }],
  ] as [string, [number, string][], object][])("refuse %s", (_, bands, place) => {
    expect(() => schedule(...bands)).toThrow(refusal("schedule", place));
  });
});
