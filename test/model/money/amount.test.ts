import { describe, expect, it } from "vitest";
import { amount, Decimal, showsPence, toCell } from "../../../src/model/money";

describe("a cell's number", () => {
  it("is read at the 15 digits Excel shows, so that 0.1 + 0.2 is 0.3", () => {
    expect(amount(0.1 + 0.2).toString()).toBe("0.3");
    expect(amount(1234567890123.45).toString()).toBe("1234567890123.45");
    expect(amount(-1.005).toString()).toBe("-1.005");
    expect(amount(1e300).eq("1e300")).toBe(true);
  });

  it("must be finite", () => {
    for (const value of [NaN, Infinity, -Infinity]) {
      expect(() => amount(value)).toThrow(expect.objectContaining({ kind: "invalid" }));
      expect(() => amount(value)).toThrow(`${value} is not an amount`);
    }
  });

  it("shows its pence as long as they are among the 15 digits", () => {
    for (const value of ["9999999999999.99", "-9999999999999.99", "0", "0.001"]) {
      expect([value, showsPence(new Decimal(value))]).toEqual([value, true]);
    }
    for (const value of ["10000000000000", "-10000000000000", "1e300"]) {
      expect([value, showsPence(new Decimal(value))]).toEqual([value, false]);
    }
  });

  it("goes back as the nearest number, never as minus zero", () => {
    expect(toCell(new Decimal("0.30"))).toBe(0.3);
    expect(toCell(new Decimal(1).div(3))).toBe(1 / 3);
    expect(Object.is(toCell(new Decimal(-0)), 0)).toBe(true);
  });

  it("keeps its own settings, whatever others do to the package's global ones", async () => {
    const { Decimal: globalDecimal } = await import("decimal.js");
    expect(Decimal).not.toBe(globalDecimal);
    expect(Decimal.precision).toBe(34);
    expect(new Decimal(1).div(3).toString()).toBe(`0.${"3".repeat(34)}`);
    expect(new Decimal("1").plus("0.5e-33").toString()).toBe("1");
  });
});
