import { describe, expect, it } from "vitest";
import { NO_CHANGES, saveCopy } from "../../../preview/file";
import type { Changes } from "../../../preview/file";
import { madeSheet, madeWorkbook } from "./made";
import { typed, onSheet, COUNT } from "./saving";

describe("what a copy could not carry is refused by name", () => {
  const book = madeWorkbook({
    sheets: [
      {
        name: "Data",
        xml: '<sheetData><row r="1"><c r="A1" t="str"><v>Head</v></c></row><row r="2"><c r="A2"><f t="array" ref="A2:B2">C1:D1</f><v>1</v></c><c r="B2"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="D1:E2"/></mergeCells>',
        tables: ['<table xmlns="x" id="1" name="T" displayName="Spend" ref="A1:A2"/>'],
      },
      {
        name: "Shut",
        xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>',
      },
      { name: "Chart", xml: "", kind: "chartsheet" },
    ],
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="0"><protection locked="0"/></xf></cellXfs>',
  });
  const refusal = (changes: Changes, of = book) =>
    saveCopy("book.xlsx", of, changes).then(
      () => "saved",
      (error: unknown) => String(error),
    );

  it.each<[string, Changes, string]>([
    ["a sheet that is not there", onSheet("Gone", [[0, 0, typed(1)]]), 'no sheet of cells called "Gone"'],
    ["a chart", onSheet("Chart", [[0, 0, typed(1)]]), 'no sheet of cells called "Chart"'],
    ["a locked cell of a protected sheet", onSheet("Shut", [[0, 0, typed(1)]]), 'Sheet "Shut" is protected'],
    [
      "part of what a formula fills",
      onSheet("Data", [[1, 1, typed(1)]]),
      "Data!B2 is filled by the formula of A2:B2",
    ],
    ["hidden parts of merged cells", onSheet("Data", [[1, 4, typed(1)]]), "merged cells D1:E2"],
    ["a table's heading", onSheet("Data", [[0, 0, typed("x")]]), 'a heading of the table "Spend"'],
    ["a text that is too long", onSheet("Data", [[9, 0, typed("x".repeat(32_768))]]), "32,768 characters"],
    [
      "a formula that is too long",
      onSheet("Data", [[9, 0, { kind: "formula", formula: `=${"1+".repeat(5000)}1`, value: 1 }]]),
      "10,002 characters",
    ],
    [
      "names inside a formula",
      onSheet("Data", [[9, 0, { kind: "formula", formula: "=LET(a,1,a)", value: 1 }]]),
      "LET",
    ],
    [
      "a sheet's name that is taken",
      { ...NO_CHANGES, sheets: [{ ...COUNT, name: "data" }] },
      'already has a sheet called "data"',
    ],
    [
      "a name that no sheet can have",
      { ...NO_CHANGES, sheets: [{ ...COUNT, name: "a/b" }] },
      '"a/b" cannot be',
    ],
    [
      "a table's name that is taken",
      {
        ...NO_CHANGES,
        sheets: [{ ...COUNT, tables: [{ name: "spend", box: { row: 0, column: 0, rows: 2, columns: 2 } }] }],
      },
      'table called "spend"',
    ],
  ])("%s", async (_, changes, sentence) => {
    expect(await refusal(changes)).toContain(sentence);
  });

  it("but an unlocked cell of a protected sheet is not", async () => {
    expect(await refusal(onSheet("Shut", [[0, 1, typed(2)]]))).toBe("saved");
  });

  it("sheets in a workbook whose structure is protected", async () => {
    const shut = madeSheet("", { properties: '<workbookProtection lockStructure="1"/>' });
    expect(await refusal({ ...NO_CHANGES, sheets: [COUNT] }, shut)).toContain(
      "structure of the workbook is protected",
    );
  });
});
