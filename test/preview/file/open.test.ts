import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openFile } from "../../../preview/file";
import { parseAddress } from "../../../src/formula";
import { firstSheet, madeSheet, madeWorkbook, zipped } from "./made";

describe("the cells of a workbook", () => {
  it("are texts, numbers, truth values and errors, whatever way the file writes them", async () => {
    const rows =
      '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>' +
      '<c r="D2" t="str"><f>A1</f><v>a_x000D_b</v></c><c r="E2"><v>1.5E3</v></c><c r="F2" t="b"><v>1</v></c><c r="G2" t="e"><v>#N/A</v></c></row>';
    const sheet = await firstSheet(
      madeSheet(rows, { strings: ["<r><t>Fish </t></r><r><t>&amp; chips</t></r><rPh><t>said</t></rPh>"] }),
    );
    expect(sheet).toMatchObject({ row: 1, column: 1 });
    expect(sheet?.values).toEqual([["Fish & chips", "inline", "a\rb", 1500, true, "#N/A"]]);
  });

  it("are found by their order where the file leaves their addresses out", async () => {
    const sheet = await firstSheet(
      madeSheet("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"),
    );
    expect(sheet?.values).toEqual([
      [1, 2],
      [3, ""],
    ]);
  });

  it("are read behind prefixes, comments, CDATA and signs of 'greater' in attributes", async () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const xml = `<?xml version="1.0"?><!-- <x:c> --><x:worksheet xmlns:x="${main}"><x:sheetData note="a > b"><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t><![CDATA[a < b]]></x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    const bytes = madeWorkbook({ sheets: [{ name: "S", xml: "" }], others: {} });
    const files = Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
    );
    expect((await firstSheet(zipped({ ...files, "xl/worksheets/sheet1.xml": xml })))?.values).toEqual([
      ["a < b"],
    ]);
  });

  it("end where something is: formats without values far out do not count", async () => {
    const sheet = await firstSheet(
      madeSheet(
        '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>',
      ),
    );
    expect(sheet?.values).toEqual([[1]]);
  });

  it("may be a few on a sheet of a million rows", async () => {
    const sheet = await firstSheet(
      madeSheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="L1048576"><v>2</v></c></row>'),
    );
    expect(sheet?.values.length).toBe(1_048_576);
    expect(sheet?.values.at(-1)?.at(-1)).toBe(2);
  });

  it("carry their number formats, those named by number as Excel shows them in Britain", async () => {
    const styles =
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;£&quot;#,##0,&quot;k&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="44"/></cellXfs>';
    const sheet = await firstSheet(
      madeSheet(
        '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>45204.5</v></c><c r="C1" s="3"><v>3</v></c><c r="D1"><v>4</v></c></row>',
        { styles },
      ),
    );
    expect(sheet?.formats).toEqual([
      ['"£"#,##0,"k"', "dd/mm/yyyy", '_-"£"* #,##0.00_-;-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-', "General"],
    ]);
    expect(sheet?.values).toEqual([[1, 45204.5, 3, 4]]);
  });

  it("count days from 1900, also in a workbook that counts from 1904", async () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const bytes = madeSheet('<row r="1"><c r="A1" s="1"><v>43742</v></c><c r="B1"><v>43742</v></c></row>', {
      styles,
      properties: '<workbookPr date1904="1"/>',
    });
    expect((await firstSheet(bytes))?.values).toEqual([[45204, 43742]]);
  });

  it("have the formulas that were filled down, moved to their place", async () => {
    const rows =
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1+SUM(Data!A$1:A1)</f><v>1</v></c></row>' +
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><f>_xlfn.XLOOKUP("_xlfn.",A1:A2,_xldudf_PLACE_SHARE(B1))</f><v>2</v></c></row>';
    expect((await firstSheet(madeSheet(rows)))?.formulas).toEqual([
      ["=A1*$B$1+SUM(Data!A$1:A1)"],
      ["=A2*$B$1+SUM(Data!A$1:A2)"],
      ['=XLOOKUP("_xlfn.",A1:A2,PLACE.SHARE(B1))'],
    ]);
  });
});

describe("reading", () => {
  it("says how far it is, and ends where it is stopped", async () => {
    const rows = Array.from(
      { length: 70_000 },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`,
    );
    const bytes = madeSheet(rows.join(""));
    const shares: number[] = [];
    await openFile("book.xlsx", bytes, (share) => {
      shares.push(share);
      return Promise.resolve();
    });
    expect(shares.length).toBe(3);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    const stopped = openFile("book.xlsx", bytes, (share) =>
      share > 0.3 ? Promise.reject(new Error("stopped")) : Promise.resolve(),
    );
    await expect(stopped).rejects.toThrow("stopped");
  });
});

describe("the sheets of a workbook", () => {
  const data =
    '<sheetData><row r="1"><c r="A1" t="str"><v>Body</v></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData>';

  it("are known to be hidden, and those that are charts have no cells", async () => {
    const { content } = await openFile(
      "book.xlsx",
      madeWorkbook({
        sheets: [
          { name: "Chart", xml: "", kind: "chartsheet" },
          { name: "A &amp; B", xml: `${data}<mergeCells><mergeCell ref="A1:B1"/></mergeCells>` },
          { name: "Away", xml: data, state: "hidden" },
          { name: "Far", xml: data, state: "veryHidden" },
        ],
      }),
    );
    expect(content.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ["A & B", false],
      ["Away", true],
      ["Far", true],
    ]);
    expect(content.sheets[0]?.merged).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  });

  it("have tables, and names of the book and of one sheet that stand for ranges", async () => {
    const table =
      '<table xmlns="x" id="1" name="T" displayName="Spend" ref="A1:A2" totalsRowCount="1"><autoFilter ref="A1:A2"/></table>';
    const bare = '<table xmlns="x" id="2" name="U" displayName="Bare" ref="A2:A2" headerRowCount="0"/>';
    const names =
      "<definedNames><definedName name=\"Whole\">'It''s'!$A:$C</definedName><definedName name=\"Own\" localSheetId=\"0\">'It''s'!$A$2</definedName>" +
      "<definedName name=\"Hid\" hidden=\"1\">'It''s'!$A$1</definedName><definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'It''s'!$A$1</definedName>" +
      '<definedName name="Sum">SUM(\'It\'\'s\'!$A$1)</definedName><definedName name="Gone">#REF!</definedName><definedName name="Other">[1]Sheet1!$A$1</definedName></definedNames>';
    const { content } = await openFile(
      "book.xlsx",
      madeWorkbook({ sheets: [{ name: "It's", xml: data, tables: [table, bare] }], names }),
    );
    const area = (box: string) => parseAddress(box)?.box;
    expect(content.declared).toEqual([
      { kind: "table", name: "Spend", sheet: "It's", box: area("A1:A2"), hasHeadings: true, hasTotals: true },
      { kind: "table", name: "Bare", sheet: "It's", box: area("A2"), hasHeadings: false, hasTotals: false },
      {
        kind: "name",
        name: "Whole",
        sheet: "It's",
        box: area("A1:A2"),
        hasHeadings: false,
        hasTotals: false,
      },
      { kind: "name", name: "Own", sheet: "It's", box: area("A2"), hasHeadings: false, hasTotals: false },
    ]);
  });
});
