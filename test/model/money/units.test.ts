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

  it("come back as the same decimal, however long", () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 45n), 10n ** 45n), fc.nat({ max: 12 }), (units, places) => {
        expect(toUnits(fromUnits(units, places), places)).toBe(units);
      }),
    );
  });
});

it("a sum loses nothing, even where it needs more digits than a product keeps", () => {
  const parts = ["1e30", "0.0000000001", "-1e30"].map((text) => new Decimal(text));
  expect(sum(parts).toString()).toBe("1e-10");
  expect(sum([]).toString()).toBe("0");
});
