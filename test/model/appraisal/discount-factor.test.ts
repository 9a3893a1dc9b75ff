import { describe, expect, it } from "vitest";
import { discountFactor } from "../../../src/model/appraisal";
import { Decimal } from "../../../src/model/money";
import { discountSchedules, SCHEDULE_NAMES } from "../../../src/model/parameters";
import type { ScheduleName } from "../../../src/model/parameters";
import cases from "../cases/discount-factors.json";
import { testOnSharedData } from "../shared-data";

describe("discount factor", () => {
  for (const { schedule, source, tolerance, factors } of cases.groups) {
    it.each(factors)(`year $year, ${schedule}, is $expected (${source})`, ({ year, expected }) => {
      const factor = discountFactor(year, schedule as ScheduleName).toNumber();
      expect(Math.abs(factor - expected)).toBeLessThan(tolerance);
    });
  }

  testOnSharedData(
    "agrees with every row of HM Treasury's table for years 0 to 125",
    "appraisal/hmt_discount_factors_0_125.csv",
    (text) => {
      const rows = text.trim().split(/\r?\n/).slice(1);
      expect(rows).toHaveLength(126);
      for (const row of rows) {
        const [year, , standard, , health] = row.split(",").map(Number);
        expect(Math.abs(discountFactor(year!, "standard").toNumber() - standard!)).toBeLessThan(1e-12);
        expect(Math.abs(discountFactor(year!, "health").toNumber() - health!)).toBeLessThan(1e-12);
      }
    },
  );

  it.each(SCHEDULE_NAMES)("follows the recurrence year by year to 400, %s", (schedule) => {
    const { bands } = discountSchedules[schedule];
    const healthRatio = new Decimal("1.5").div("3.5");
    let expected = new Decimal(1);
    for (let year = 1; year <= 400; year++) {
      const printed = bands.filter((band) => band.fromYear <= year).at(-1)!.rate;
      const rate = schedule === "health" ? healthRatio.times(printed) : new Decimal(printed);
      expected = expected.div(rate.plus(1));
      expect(discountFactor(year, schedule).div(expected).minus(1).abs().lt("1e-30")).toBe(true);
    }
  });

  it("has no last year, and costs no more for a far one", () => {
    const far = discountFactor(1_000_000, "standard");
    expect(far.gt(0)).toBe(true);
    expect(far.div(discountFactor(1_000_001, "standard")).minus("1.01").abs().lt("1e-30")).toBe(true);
  });

  it.each([-1, 0.5, NaN, Infinity])("refuses the year %s", (year) => {
    expect(() => discountFactor(year, "standard")).toThrow(
      expect.objectContaining({ kind: "invalid", argument: "year" }),
    );
  });
});
