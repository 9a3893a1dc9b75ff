import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, fromUnits, sharedPlaces, sum, toUnits } from "../../../src/model/money";

describe("whole units", () => {
  it("count a decimal in its smallest parts", () => {
    expect(toUnits(new Decimal("12.34"), 3)).toBe(12340n);
    expect(toUnits(new Decimal("-0.005"), 3)).toBe(-5n);
    expect(toUnits(new Decimal("1e21"), 0)).toBe(10n ** 21n);
    expect(toUnits(new Decimal("5e-7"), 7)).toBe(5n);
    expect(toUnits(new Decimal(0), 2)).toBe(0n);
  });

  it("refuse to drop a decimal place", () => {
    expect(() => toUnits(new Decimal("0.005"), 2)).toThrow(/more than 2 decimal places/);
  });

  it("take as many places as the finest value", () => {
    expect(sharedPlaces([])).toBe(0);
    expect(sharedPlaces([new Decimal("1.5"), new Decimal("0.125"), new Decimal("1e9")])).toBe(3);
  });

  it("refuse to drop one beside a sum so large that a number would not show it", () => {
    expect(() => toUnits(new Decimal("90071992547409.9100001"), 2)).toThrow(/more than 2 decimal places/);
    expect(() => toUnits(new Decimal("1.000000000000001"), 7)).toThrow(/more than 7 decimal places/);
  });

  it("come back as the same decimal, however long", () => {
    const units = fc.oneof(fc.bigInt(-(10n ** 45n), 10n ** 45n), fc.bigInt(-(10n ** 17n), 10n ** 17n));
    fc.assert(
      fc.property(units, fc.nat({ max: 30 }), (drawn, places) => {
        const decimal = fromUnits(drawn, places);
        expect(decimal.eq(new Decimal(`${drawn}e-${places}`))).toBe(true);
        expect(toUnits(decimal, places)).toBe(drawn);
        expect(toUnits(decimal, places + 5)).toBe(drawn * 100_000n);
      }),
    );
  });
});

it("a sum loses nothing, even where it needs more digits than a product keeps", () => {
  const parts = ["1e30", "0.0000000001", "-1e30"].map((text) => new Decimal(text));
  expect(sum(parts).toString()).toBe("1e-10");
  expect(sum([]).toString()).toBe("0");
});
