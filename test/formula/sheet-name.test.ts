import fc from "fast-check";
import { expect, it } from "vitest";
import { moving, onSheet, quotedText, readableAddress, reference } from "../../src/formula";

const cell = { row: 3, column: 1, rows: 1, columns: 1 };
const names = fc.constantFrom(
  "Inputs",
  "Other",
  "Leeds Count",
  "O'Brien's",
  "AB12",
  "R1C1",
  "TRUE",
  "REF",
  "Été",
);

/** What a formula is made of: as it is with every sheet named, and as it is on a sheet of its own. */
interface Part {
  readonly named: string;
  readonly on: (sheet: string) => string;
}

const same = (text: string): Part => ({ named: text, on: () => text });
const parts: fc.Arbitrary<Part> = fc.oneof(
  fc.tuple(names, fc.constantFrom(reference, moving)).map(([sheet, write]): Part => {
    const named = write({ ...cell, sheet });
    return { named, on: (own) => (own === sheet ? write({ ...cell, sheet: "" }) : named) };
  }),
  fc
    .tuple(names, fc.constantFrom(reference, moving))
    .map(([sheet, write]) => same(quotedText(`${write({ ...cell, sheet })} "so"`))),
  names.map((sheet) => same(`Grants[Award '[${sheet.replaceAll("'", "''")}!A1'] "so]`)),
  names.map((sheet) => same(`Grants[[#All],[${sheet.replaceAll("'", "''")}!A1]]`)),
  names.map((sheet) => same(`[Book.xlsx]${moving({ ...cell, sheet })}`.replace(/^\[Book.xlsx\]'.*$/, "7"))),
  fc.constantFrom("#REF!", "#DIV/0!", "#N/A", "12.5", "SUM(A1:B2)").map(same),
);

it("cells of a formula's own sheet go without its name; other sheets, texts and columns of tables stay", () => {
  fc.assert(
    fc.property(names, fc.array(parts, { minLength: 1, maxLength: 8 }), (sheet, all) => {
      const formula = `=${all.map(({ named }) => named).join("&")}`;
      expect(onSheet(sheet, formula)).toBe(`=${all.map(({ on }) => on(sheet)).join("&")}`);
    }),
    { numRuns: 1000 },
  );
});

it("a formula without a sheet of its own stays", () => {
  expect(onSheet("", "=Inputs!A1&'Leeds Count'!B2")).toBe("=Inputs!A1&'Leeds Count'!B2");
});

it("formulas quote every sheet; what people read quotes those whose name may need it", () => {
  expect(reference({ ...cell, sheet: "Inputs" })).toBe("'Inputs'!$B$4");
  expect(readableAddress("Inputs", cell)).toBe("Inputs!B4");
  for (const sheet of ["Été", "Part.2", "_1", "ABCD1", "RCN"]) {
    expect(readableAddress(sheet, cell)).toBe(`${sheet}!B4`);
  }
  for (const sheet of [
    "Leeds Count",
    "2nd",
    "2026",
    "Bob-1",
    "ab12",
    "R1C1",
    "rc",
    "r2c",
    "RC3",
    "C4",
    "true",
    "FALSE",
  ]) {
    expect(readableAddress(sheet, cell)).toBe(`'${sheet}'!B4`);
    expect(moving({ ...cell, sheet })).toBe(`'${sheet}'!B4`);
  }
});
