import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { discountFactor, presentValue } from "../../../src/model/appraisal";
import { amount, Decimal } from "../../../src/model/money";
import { SCHEDULE_NAMES } from "../../../src/model/parameters";
import cases from "../cases/present-values.json";

describe("present value", () => {
  it.each(cases.cases)("$name: $expected ($source)", ({ cashflows, expected, tolerance }) => {
    const value = presentValue(cashflows.map(amount), "standard", 0).toNumber();
    expect(Math.abs(value - expected)).toBeLessThan(tolerance);
  });

  it("does not discount year 0, and starts later where told to", () => {
    expect(presentValue([amount(100)], "standard", 0).toString()).toBe("100");
    expect(presentValue([amount(100)], "health", 31).eq(discountFactor(31, "health").times(100))).toBe(true);
  });

  it("of no flow is nothing", () => {
    expect(presentValue([], "standard", 0).isZero()).toBe(true);
  });

  it.each([-1, 1.5])("refuses to start in year %s", (firstYear) => {
    expect(() => presentValue([], "standard", firstYear)).toThrow(
      expect.objectContaining({ kind: "invalid", argument: "first_year" }),
    );
  });

  it("of a sum of flows is the sum of their present values", () => {
    const flow = fc.array(
      fc.integer({ min: -1_000_000, max: 1_000_000 }).map((pence) => new Decimal(pence).div(100)),
      {
        minLength: 40,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(
        flow,
        flow,
        fc.constantFrom(...SCHEDULE_NAMES),
        fc.nat({ max: 320 }),
        (one, other, schedule, first) => {
          const together = presentValue(
            one.map((pounds, index) => pounds.plus(other[index]!)),
            schedule,
            first,
          );
          const apart = presentValue(one, schedule, first).plus(presentValue(other, schedule, first));
          expect(together.minus(apart).abs().lt("1e-20")).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});
