import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAddress, readableAddress, reference } from "../../src/formula";

describe("addresses", () => {
  it("come back as they were given, with any name of the sheet", () => {
    const sheets = fc
      .string({ minLength: 1, maxLength: 31 })
      .filter((name) => /^[^'!:\\/?*[\]]+$/.test(name.trim()) && name === name.trim());
    const cells = fc.record({
      row: fc.nat(1_048_000),
      column: fc.nat(16_000),
      rows: fc.integer({ min: 1, max: 500 }),
      columns: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(sheets, cells, (sheet, box) => {
        expect(parseAddress(readableAddress(sheet, box))).toEqual({ sheet, box });
        expect(parseAddress(reference({ sheet, ...box }))).toEqual({ sheet, box });
      }),
    );
  });

  it("quote a sheet that looks like a cell or holds an apostrophe", () => {
    const cell = { row: 0, column: 0, rows: 1, columns: 1 };
    expect(readableAddress("AB12", cell)).toBe("'AB12'!A1");
    expect(readableAddress("O'Brien's", cell)).toBe("'O''Brien''s'!A1");
    expect(readableAddress("Budgets", cell)).toBe("Budgets!A1");
  });
});
