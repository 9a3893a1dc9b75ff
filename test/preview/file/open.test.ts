import { convertBinary } from "@borgar/xlsx-convert";
import { strFromU8, unzipSync } from "fflate";
import { read } from "hucre";
import { describe, expect, it } from "vitest";
import { FileProblem, openFile } from "../../../preview/file";
import { parseAddress } from "../../../src/formula";
import { madeSheet, madeWorkbook, zipped } from "./made";
import { onSharedWorkbooks } from "./shared-workbooks";

const first = async (bytes: Uint8Array) => (await openFile("book.xlsx", bytes)).content.sheets[0];

describe("the cells of a workbook", () => {
  it("are texts, numbers, truth values and errors, whatever way the file writes them", async () => {
    const rows =
      '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>' +
      '<c r="D2" t="str"><f>A1</f><v>a_x000D_b</v></c><c r="E2"><v>1.5E3</v></c><c r="F2" t="b"><v>1</v></c><c r="G2" t="e"><v>#N/A</v></c></row>';
    const sheet = await first(
      madeSheet(rows, { strings: ["<r><t>Fish </t></r><r><t>&amp; chips</t></r><rPh><t>said</t></rPh>"] }),
    );
    expect(sheet).toMatchObject({ row: 1, column: 1 });
    expect(sheet?.values).toEqual([["Fish & chips", "inline", "a\rb", 1500, true, "#N/A"]]);
  });

  it("are found by their order where the file leaves their addresses out", async () => {
    const sheet = await first(
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
    expect((await first(zipped({ ...files, "xl/worksheets/sheet1.xml": xml })))?.values).toEqual([["a < b"]]);
  });

  it("end where something is: formats without values far out do not count", async () => {
    const sheet = await first(
      madeSheet(
        '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>',
      ),
    );
    expect(sheet?.values).toEqual([[1]]);
  });

  it("may be a few on a sheet of a million rows", async () => {
    const sheet = await first(
      madeSheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="L1048576"><v>2</v></c></row>'),
    );
    expect(sheet?.values.length).toBe(1_048_576);
    expect(sheet?.values.at(-1)?.at(-1)).toBe(2);
  });

  it("carry their number formats, those named by number as Excel shows them in Britain", async () => {
    const styles =
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;£&quot;#,##0,&quot;k&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="44"/></cellXfs>';
    const sheet = await first(
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
    expect((await first(bytes))?.values).toEqual([[45204, 43742]]);
  });

  it("have the formulas that were filled down, moved to their place", async () => {
    const rows =
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1+SUM(Data!A$1:A1)</f><v>1</v></c></row>' +
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><f>_xlfn.XLOOKUP("_xlfn.",A1:A2,_xldudf_PLACE_SHARE(B1))</f><v>2</v></c></row>';
    expect((await first(madeSheet(rows)))?.formulas).toEqual([
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

describe("a file that cannot be read is refused in a sentence", () => {
  const refused = async (name: string, bytes: Uint8Array) => {
    const problem = await openFile(name, bytes).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(FileProblem);
    return problem as FileProblem;
  };
  const text = (content: string) => new TextEncoder().encode(content);
  const wideText = (content: string) =>
    Uint8Array.from(
      [...content].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    );
  const compound = (stream: string) =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);

  it.each([
    ["nothing at all", "a.xlsx", new Uint8Array(), "empty", "holds nothing"],
    ["a password", "a.xlsx", compound("EncryptedPackage"), "encrypted", "protected by a password"],
    ["a document", "a.doc", compound("WordDocument"), "not-a-workbook", "another program"],
    ["half a file", "a.xlsx", madeSheet("").slice(0, 400), "damaged", "let Excel repair it"],
    ["an archive", "a.zip", zipped({ "a.txt": "a" }), "not-a-workbook", "archive"],
    ["a PDF", "a.pdf", text("%PDF-1.7"), "not-a-workbook", "PDF"],
    ["a page", "a.xls", text("<html><table>"), "not-a-workbook", "web page"],
    ["a piece of a page", "a.csv", text("<!-- ledger -->\n<div><table>"), "not-a-workbook", "web page"],
    ["a page in UTF-16", "a.xls", wideText("\uFEFF\r\n<table>"), "not-a-workbook", "web page"],
    ["a page with its pictures", "a.xls", text("MIME-Version: 1.0\n"), "not-a-workbook", "web page"],
    ["a broken text", "a.csv", text("A,B\nC\u0000,1"), "damaged", "in line 2"],
    ["a text with a workbook's name", "a.xlsx", text("a,b"), "not-a-workbook", "called a workbook"],
    [
      "a picture",
      "a.csv",
      Uint8Array.from([1, 0, 2, 0, 0, 0, 3]),
      "not-a-workbook",
      "neither a workbook nor a text",
    ],
    ["no cells", "a.xlsx", madeSheet(""), "empty", "no cell"],
  ])("%s", async (_, name, bytes, kind, sentence) => {
    const problem = await refused(name, bytes);
    expect(problem.kind).toBe(kind);
    expect(problem.message).toContain(sentence);
  });

  const sheet = "xl/worksheets/sheet1.xml";
  it.each<readonly [string, string, (xml: string) => string | null]>([
    ["a sheet that is cut off", sheet, (xml) => xml.slice(0, -12)],
    ["a sheet without a word", sheet, () => ""],
    ["a sheet that is not there", sheet, () => null],
    ["a workbook that is cut off", "xl/workbook.xml", (xml) => xml.slice(0, -20)],
    [
      "a sheet that nothing leads to",
      "xl/_rels/workbook.xml.rels",
      (xml) => xml.replace(/Id="[^"]*"/, 'Id="other"'),
    ],
    ["texts that are cut off", "xl/sharedStrings.xml", (xml) => xml.slice(0, -8)],
    ["texts that are missing", "xl/sharedStrings.xml", (xml) => xml.replace(/<si>.*<\/si>/, "")],
  ])("%s", async (_, name, change) => {
    const bytes = madeSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { strings: ["<t>Parks</t>"] });
    expect((await first(bytes))?.values).toEqual([["Parks"]]);
    const parts = Object.entries(unzipSync(bytes)).map(([part, of]): [string, string | null] => [
      part,
      part === name ? change(strFromU8(of)) : strFromU8(of),
    ]);
    const left = parts.filter((part): part is [string, string] => part[1] !== null);
    expect((await refused("a.xlsx", zipped(Object.fromEntries(left)))).kind).toBe("damaged");
  });

  it("a part of which a bit was lost on the way", async () => {
    const bytes = madeSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
    const inside = Buffer.from(bytes).indexOf("xl/worksheets/sheet1.xml") + 72;
    const hurt = bytes.map((byte, index) => (index === inside ? byte ^ 1 : byte));
    expect((await refused("a.xlsx", hurt)).kind).toBe("damaged");
  });

  it.each([1_000, 5_000_000])("a part of another size than the file says: %i, by name", async (said) => {
    const bytes = madeSheet(`<row r="1"><c r="A1"><v>1</v></c></row>${" ".repeat(2_000_000)}`).slice();
    const view = new DataView(bytes.buffer);
    const entry = Buffer.from(bytes).lastIndexOf("xl/worksheets/sheet1.xml") - 46;
    expect(view.getUint32(entry, true)).toBe(0x02014b50);
    view.setUint32(entry + 24, said, true);
    const problem = await refused("a.xlsx", bytes);
    expect(problem.kind).toBe("damaged");
    expect(problem.message).toContain("xl/worksheets/sheet1.xml");
  });
});

/** Files of which the second reader, which takes its time, is asked too. */
const SMALL = 60_000;

onSharedWorkbooks("two other readers find the same cells, names and tables as ours", (name, bytes) => {
  it.skipIf(bytes.length > SMALL)(
    `${name}${bytes.length > SMALL ? " (skipped: it takes them many seconds)" : ""}`,
    async () => {
      const { content } = await openFile(name, bytes);
      const sheetNames = content.sheets.map((sheet) => sheet.name);
      const book = await convertBinary(Buffer.from(bytes), name, { skipMerged: false }).catch(() => null);
      const other = await read(bytes, { sheets: sheetNames });
      const ours = cellsOf(content.sheets);
      expect(new Map([...hucreCells(other)].filter(([, value]) => value !== ""))).toEqual(ours);
      if (book) expect(borgarCells(book as unknown as Borgar, sheetNames)).toEqual(ours);
    },
  );
});

interface Borgar {
  readonly sheets: readonly {
    readonly name: string;
    readonly cells: Readonly<Record<string, { readonly v?: unknown }>>;
  }[];
}

type Content = Awaited<ReturnType<typeof openFile>>["content"];

/** Every cell that holds something, by its sheet, row and column. */
function cellsOf(sheets: Content["sheets"]): Map<string, unknown> {
  return new Map(
    sheets.flatMap((sheet) =>
      sheet.values.flatMap((row, down) =>
        row.flatMap((value, across): [string, unknown][] =>
          value === "" ? [] : [[`${sheet.name} ${sheet.row + down} ${sheet.column + across}`, value]],
        ),
      ),
    ),
  );
}

function hucreCells(book: Awaited<ReturnType<typeof read>>): Map<string, unknown> {
  return new Map(
    book.sheets.flatMap((sheet) =>
      sheet.rows.flatMap((row, down) =>
        row.flatMap((value, across): [string, unknown][] =>
          value === null
            ? []
            : [[`${sheet.name} ${down} ${across}`, value instanceof Date ? serial(value) : value]],
        ),
      ),
    ),
  );
}

function borgarCells(book: Borgar, sheets: readonly string[]): Map<string, unknown> {
  return new Map(
    book.sheets
      .filter(({ name }) => sheets.includes(name))
      .flatMap(({ name, cells }) =>
        Object.entries(cells).flatMap(([at, { v }]): [string, unknown][] => {
          const box = parseAddress(at)?.box;
          return v === undefined || v === null || v === "" || !box
            ? []
            : [[`${name} ${box.row} ${box.column}`, v]];
        }),
      ),
  );
}

function serial(date: Date): number {
  return date.getTime() / 86_400_000 + 25_569;
}
