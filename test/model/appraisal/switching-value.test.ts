import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appraise, linearValue, switchingValue, switchingValueBetween } from "../../../src/model/appraisal";
import type { Appraisal } from "../../../src/model/appraisal";
import { amount, Decimal } from "../../../src/model/money";
import { pounds, refusal, without } from "../decimals";

describe("switching value", () => {
  it("of the uplift of land, Green Book box 12: 220,512.82 an acre, 30.22% more than expected", () => {
    const acres = new Decimal(39);
    const expected = new Decimal(169_341);
    const [otherBenefits, cost, valueNow] = [1_400_000, 10_000_000, 30_659].map(amount) as [
      Decimal,
      Decimal,
      Decimal,
    ];
    const benefits = acres.times(expected).plus(otherBenefits);
    expect(benefits.toNumber()).toBe(8_004_299);
    const uplift = switchingValue({ fixed: otherBenefits.minus(cost), perUnit: acres });
    expect(uplift.toDecimalPlaces(2).toNumber()).toBe(220512.82);
    expect(uplift.plus(valueNow).toDecimalPlaces(2).toNumber()).toBe(251171.82);
    expect(uplift.div(expected).minus(1).times(100).toDecimalPlaces(2).toNumber()).toBe(30.22);
  });

  const saving = (yearly: Decimal): Appraisal => ({
    costs: { prices: "real", rows: [[new Decimal(1000)]] },
    benefits: { prices: "real", rows: [[new Decimal(0), ...Array<Decimal>(10).fill(yearly)]] },
    schedule: "standard",
  });
  const worth = (yearly: Decimal) => appraise(saving(yearly), "npv");

  it("of the yearly saving, Green Book (2003) box 15: 120.24, by the line and by halving", () => {
    const [one, other] = [100, 150].map(amount).map((quantity) => ({ quantity, value: worth(quantity) })) as [
      Point,
      Point,
    ];
    const exact = switchingValue(linearValue(one, other));
    expect(exact.toDecimalPlaces(2).toNumber()).toBe(120.24);
    const found = switchingValueBetween(worth, new Decimal(0), new Decimal(1000));
    expect(found.minus(exact).abs().lt("1e-25")).toBe(true);
  });

  it("of something that does not run in a straight line", () => {
    const found = switchingValueBetween((rate) => rate.pow(3).minus(2), new Decimal(0), new Decimal(2));
    expect(found.minus(new Decimal(2).cbrt()).abs().lt("1e-28")).toBe(true);
  });

  it("may be at an end of the range", () => {
    const line = (quantity: Decimal) => quantity.minus(5);
    expect(switchingValueBetween(line, new Decimal(5), new Decimal(9)).toNumber()).toBe(5);
    expect(switchingValueBetween(line, new Decimal(1), new Decimal(5)).toNumber()).toBe(5);
  });

  it("has no answer where the quantity makes no difference, or none in the range", () => {
    expect(() => switchingValue({ fixed: new Decimal(5), perUnit: new Decimal(0) })).toThrow(
      without("does not depend"),
    );
    expect(() => switchingValueBetween(() => new Decimal(1), new Decimal(0), new Decimal(1))).toThrow(
      without("above 0 at 0 and at 1"),
    );
  });

  it("refuses a range that goes back, and two points that are one", () => {
    expect(() => switchingValueBetween((each) => each, new Decimal(1), new Decimal(1))).toThrow(
      refusal("high"),
    );
    const point = { quantity: new Decimal(1), value: new Decimal(1) };
    expect(() => linearValue(point, point)).toThrow(refusal("quantity"));
  });

  it("at it, the value is nil", () => {
    fc.assert(
      fc.property(pounds, pounds, (fixed, perUnit) => {
        fc.pre(!perUnit.isZero());
        const quantity = switchingValue({ fixed, perUnit });
        expect(quantity.times(perUnit).plus(fixed).abs().lt("1e-20")).toBe(true);
      }),
    );
  });
});

interface Point {
  quantity: Decimal;
  value: Decimal;
}
