import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { convertBinary } from "@borgar/xlsx-convert";
import { strFromU8, unzipSync } from "fflate";
import { read } from "hucre";
import { describe, expect, it } from "vitest";
import { NO_CHANGES, openFile, saveCopy } from "../../../preview/file";
import type { CellChange, Changes, NewSheet } from "../../../preview/file";
import { differingParts, madeSheet, madeWorkbook, openText } from "./made";
import { onSharedWorkbooks } from "./shared-workbooks";
import { faultsOf } from "./sound";

const typed = (value: string | number | boolean): CellChange => ({ kind: "typed", value });
const onSheet = (
  sheet: string,
  cells: readonly (readonly [number, number, CellChange, string?])[],
): Changes => ({
  ...NO_CHANGES,
  cells: cells.map(([row, column, to, format]) => ({
    sheet,
    row,
    column,
    to,
    ...(format === undefined ? {} : { format }),
  })),
});
const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const saved = async (bytes: Uint8Array, changes: Changes) =>
  (await saveCopy("book.xlsx", bytes, changes)).bytes;
const sheetOf = async (bytes: Uint8Array, at = 0) => (await openFile("book.xlsx", bytes)).content.sheets[at];

const COUNT: NewSheet = {
  name: "Place Count",
  columns: [{ first: 0, last: 0, width: 30, isHidden: false }],
  frozen: { rows: 1, columns: 0 },
  cells: [
    { row: 0, column: 0, value: "Service", look: { isBold: true, fill: "DDEBF7", wraps: true } },
    { row: 0, column: 1, value: 'Amount & "more"', look: { below: "000000", colour: "C00000" } },
    { row: 1, column: 0, value: "Adult care" },
    { row: 1, column: 1, value: 12.5, format: '"£"#,##0.0' },
    { row: 3, column: 0, value: 1, formula: "=PLACE.SHARE(100,B2:B2)", fills: { rows: 1, columns: 2 } },
    { row: 3, column: 1, value: 2 },
    { row: 4, column: 0, value: "none", formula: '=IF(A4>1,"PLACE.SHARE(",CONCAT("none"))' },
  ],
  tables: [{ name: "PlaceTable", box: { row: 0, column: 0, rows: 2, columns: 2 } }],
  properties: new Map([["TotalPlace", "Plan £ 1"]]),
};
const NAME = { name: "Place_total", refersTo: "='Place Count'!$B$2" };
const MARK = {
  id: "{11111111-2222-3333-4444-555555555555}",
  namespace: "urn:place",
  xml: '<place xmlns="urn:place"/>',
};

describe("a copy without a change", () => {
  onSharedWorkbooks("is the same file", (name, bytes) => {
    it(name, async () => {
      const copy = await saveCopy(name, bytes, NO_CHANGES);
      expect(differingParts(bytes, copy.bytes)).toEqual({ changed: [], added: [], leftOut: [] });
      expect(copy.kind).toBe(name.endsWith("xlsm") ? "xlsm" : "xlsx");
    });
  });
});

describe("cells typed into a sheet", () => {
  const rows =
    '<row r="2" spans="1:2"><c r="A2" s="1"><v>1</v></c><c r="C2"><f>A2*2</f><v>2</v></c></row><row r="4"/><row r="6" s="1" customFormat="1"><c r="B6" t="s"><v>0</v></c></row>';
  const styles =
    '<fonts><font><sz val="11"/><name val="Arial"/></font></fonts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="9" fontId="0"/></cellXfs>';
  const book = madeSheet(rows, { styles, strings: ["<t>old</t>"] }, '<conditionalFormatting sqref="A1"/>');

  it("are put in order, in rows that are there and in new ones, and keep their style", async () => {
    const copy = await saved(
      book,
      onSheet("Sheet1", [
        [1, 0, typed(5)],
        [1, 1, typed("b")],
        [3, 2, typed(true)],
        [0, 0, typed("top")],
        [8, 1, typed(-0.1)],
        [5, 0, typed(7)],
      ]),
    );
    expect(part(copy, "xl/worksheets/sheet1.xml")).toContain(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">top</t></is></c></row>' +
        '<row r="2"><c r="A2" s="1"><v>5</v></c><c r="B2" t="inlineStr"><is><t xml:space="preserve">b</t></is></c><c r="C2"><f>A2*2</f><v>2</v></c></row>' +
        '<row r="4"><c r="C4" t="b"><v>1</v></c></row><row r="6" s="1" customFormat="1"><c r="A6" s="1"><v>7</v></c><c r="B6" t="s"><v>0</v></c></row>' +
        '<row r="9"><c r="B9"><v>-0.1</v></c></row></sheetData><conditionalFormatting sqref="A1"/>',
    );
    expect(differingParts(book, copy)).toEqual({
      changed: ["xl/worksheets/sheet1.xml"],
      added: [],
      leftOut: [],
    });
    expect(faultsOf(copy)).toEqual([]);
  });

  it("may be cleared, be formulas, or have another result of the formula that they keep", async () => {
    const copy = await saved(
      book,
      onSheet("Sheet1", [
        [1, 0, { kind: "cleared" }],
        [1, 2, { kind: "worked-out", value: 8 }],
        [5, 1, { kind: "formula", formula: '=A1&" <b>"', value: " <b>" }],
      ]),
    );
    const sheet = await sheetOf(copy);
    expect(sheet?.values).toEqual(
      [
        ["", 8],
        ["", ""],
        ["", ""],
        ["", ""],
        [" <b>", ""],
      ].map((row) => row),
    );
    expect(sheet?.formulas.flat().filter((formula) => formula !== "")).toEqual(["=A2*2", '=A1&" <b>"']);
  });

  it("may have a number format, added behind the styles that are there", async () => {
    const copy = await saved(
      book,
      onSheet("Sheet1", [
        [1, 0, typed(5), '"£"#,##0'],
        [8, 0, typed(6), '"£"#,##0'],
        [5, 1, typed(7), "0.00"],
      ]),
    );
    expect(part(copy, "xl/styles.xml")).toContain(
      '<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="9" fontId="0"/><xf numFmtId="164" fontId="0" applyNumberFormat="1"/><xf numFmtId="2" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/>',
    );
    expect((await sheetOf(copy))?.formats.flat().filter((format) => format !== "General")).toEqual([
      '"£"#,##0',
      "0.00",
      '"£"#,##0',
    ]);
    expect(faultsOf(copy)).toEqual([]);
  });

  it("hold any text as it was typed", async () => {
    const text = "a\r\nb _x000D_ \u0001 <&> ' \" 😀  ";
    expect((await sheetOf(await saved(book, onSheet("Sheet1", [[0, 0, typed(text)]]))))?.values[0]?.[0]).toBe(
      text,
    );
  });

  it("let formulas that were filled down from them write theirs out", async () => {
    const shared = madeSheet(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="4">A1+$C$1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="4"/><v>2</v></c></row><row r="3"><c r="B3" t="str"><f t="shared" si="4"></f><v>x</v></c></row>',
    );
    const copy = await saved(shared, onSheet("Sheet1", [[0, 1, typed(9)]]));
    expect(await sheetOf(copy)).toMatchObject({
      values: [[9], [2], ["x"]],
      formulas: [[""], ["=A2+$C$1"], ["=A3+$C$1"]],
    });
  });

  it("clear what their formula filled", async () => {
    const filled = madeSheet(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">C1:D2</f><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row>',
    );
    expect((await sheetOf(await saved(filled, onSheet("Sheet1", [[0, 0, typed(9)]]))))?.values).toEqual([
      [9],
    ]);
  });

  it("leave the order of sums out, with its type and its relation", async () => {
    const chained = madeWorkbook({
      sheets: [{ name: "Sheet1", xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }],
      others: {
        "xl/calcChain.xml": "<calcChain/>",
        "[Content_Types].xml":
          '<Types xmlns="t"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="r"/><Override PartName="/xl/calcChain.xml" ContentType="c"/></Types>',
      },
    });
    const relations = part(chained, "xl/_rels/workbook.xml.rels").replace(
      "</Relationships>",
      '<Relationship Id="rId9" Type="x/calcChain" Target="calcChain.xml"/></Relationships>',
    );
    const book = {
      ...Object.fromEntries(
        Object.entries(unzipSync(chained)).map(([name, bytes]) => [name, strFromU8(bytes)]),
      ),
      "xl/_rels/workbook.xml.rels": relations,
    };
    const { zipped } = await import("./made");
    const copy = await saved(
      zipped(book),
      onSheet("Sheet1", [[0, 0, { kind: "formula", formula: "=1+1", value: 2 }]]),
    );
    expect(differingParts(zipped(book), copy).leftOut).toEqual(["xl/calcChain.xml"]);
    expect(faultsOf(copy)).toEqual([]);
  });
});

describe("new sheets", () => {
  const book = madeSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
  const changes: Changes = { ...NO_CHANGES, sheets: [COUNT], names: [NAME], customXml: [MARK] };

  it("are behind the others, with their formulas, values, formats, table, names and kept parts", async () => {
    const copy = await saved(book, changes);
    const { content } = await openFile("book.xlsx", copy);
    expect(content.sheets[1]).toMatchObject({
      name: "Place Count",
      values: [
        ["Service", 'Amount & "more"'],
        ["Adult care", 12.5],
        ["", ""],
        [1, 2],
        ["none", ""],
      ],
    });
    expect(content.sheets[1]?.formulas.flat().filter((formula) => formula !== "")).toEqual([
      "=PLACE.SHARE(100,B2:B2)",
      '=IF(A4>1,"PLACE.SHARE(",CONCAT("none"))',
    ]);
    expect(content.declared.map(({ kind, name }) => [kind, name])).toEqual([
      ["table", "PlaceTable"],
      ["name", "Place_total"],
    ]);
    expect(part(copy, "customXml/item1.xml")).toBe(MARK.xml);
    const { kept } = await openFile("book.xlsx", copy);
    expect(kept.customXml).toEqual([{ id: MARK.id, xml: MARK.xml }]);
    expect(kept.properties).toEqual(new Map([["Place Count", COUNT.properties]]));
    expect(faultsOf(copy)).toEqual([]);
  });

  it("have the add-in's functions as Excel keeps custom functions, and what they fill as it keeps spilled arrays", async () => {
    const copy = await saved(book, changes);
    const xml = part(copy, "xl/worksheets/sheet2.xml");
    expect(xml).toContain(
      '<c r="A4" cm="1"><f t="array" ref="A4:B4">_xldudf_PLACE_SHARE(100,B2:B2)</f><v>1</v></c><c r="B4"><v>2</v></c>',
    );
    expect(xml).toContain("<f>IF(A4&gt;1,&quot;PLACE.SHARE(&quot;,_xlfn.CONCAT(&quot;none&quot;))</f>");
    expect(part(copy, "xl/metadata.xml")).toContain('fDynamic="1"');
  });

  it("may be added again to a copy, and a kept part of the same id is replaced", async () => {
    const copy = await saved(book, changes);
    const tables = [{ name: "Second", box: { row: 0, column: 0, rows: 2, columns: 2 } }];
    const again = await saved(copy, {
      ...NO_CHANGES,
      sheets: [{ ...COUNT, name: "Other", tables }],
      customXml: [{ ...MARK, xml: "<b/>" }],
    });
    expect(differingParts(copy, again).changed.sort()).toEqual([
      "[Content_Types].xml",
      "customXml/item1.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/workbook.xml",
    ]);
    expect(faultsOf(again)).toEqual([]);
    const without = await saved(again, { ...NO_CHANGES, customXml: [{ ...MARK, xml: null }] });
    expect((await openFile("book.xlsx", without)).kept.customXml).toEqual([]);
    expect(faultsOf(without)).toEqual([]);
  });
});

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

const PERMITTED =
  /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml)$/;

onSharedWorkbooks("a real workbook with a cell typed and a sheet added", (name, bytes) => {
  it(`${name}: only permitted parts change, and other readers find what was put in`, async () => {
    const { content } = await openFile(name, bytes);
    const sheet = content.sheets.find(({ isHidden }) => !isHidden);
    if (!sheet) throw new Error("no sheet is shown");
    const row = sheet.row + sheet.values.length + 2;
    const cells = onSheet(sheet.name, [
      [row, 1, typed("typed <here>")],
      [row + 1, 1, { kind: "formula", formula: "=1+2", value: 3 }],
    ]).cells;
    const copy = await saveCopy(name, bytes, {
      ...NO_CHANGES,
      cells,
      sheets: [COUNT],
      names: [NAME],
      customXml: [MARK],
    }).catch((error: unknown) => String(error));
    if (typeof copy === "string") {
      expect(copy).toMatch(/is protected/);
      return;
    }
    const { changed, added, leftOut } = differingParts(bytes, copy.bytes);
    const sheets = changed.filter((part) => !PERMITTED.test(part));
    expect(sheets).toHaveLength(1);
    expect(sheets[0]).toMatch(/^xl\/worksheets\/[^/]+\.xml$/);
    expect(leftOut.filter((part) => part !== "xl/calcChain.xml")).toEqual([]);
    expect(
      added.every((part) =>
        /^(?:xl\/(?:worksheets|tables)\/|xl\/metadata\.xml|xl\/customProperty|customXml\/|xl\/customProperty)/.test(
          part,
        ),
      ),
    ).toBe(true);
    expect(faultsOf(copy.bytes)).toEqual([]);

    // What the file is read as again is told by its parts for the large ones.
    if (bytes.length > 60_000) return;
    const again = (await openFile(name, copy.bytes)).content;
    const others = ({ sheets: all }: typeof content) =>
      all.filter((one) => one.name !== sheet.name && one.name !== "Place Count");
    expect(others(again)).toEqual(others(content));
    expect(filled(again.sheets.find((one) => one.name === sheet.name))).toEqual(
      new Map([...filled(sheet), [`${row} 1`, "typed <here>"], [`${row + 1} 1`, 3]]),
    );
    expect((await read(copy.bytes, { sheets: ["Place Count"] })).sheets[0]?.rows[1]).toEqual([
      "Adult care",
      12.5,
    ]);
    const other = await convertBinary(Buffer.from(copy.bytes), name).catch(() => null);
    if (other) {
      const found = other as unknown as {
        sheets: { name: string; cells: Record<string, { v?: unknown }> }[];
        tables: { name: string }[];
      };
      expect(found.sheets.find((one) => one.name === "Place Count")?.cells["B2"]?.v).toBe(12.5);
      expect(found.tables.map((table) => table.name)).toContain("PlaceTable");
    }
  });
});

/** Every cell of a sheet that holds something, by its row and column. */
function filled(sheet: Awaited<ReturnType<typeof sheetOf>>): Map<string, unknown> {
  const { row = 0, column = 0, values = [] } = sheet ?? {};
  return new Map(
    values.flatMap((line, down) =>
      line.flatMap((value, across): [string, unknown][] =>
        value === "" ? [] : [[`${row + down} ${column + across}`, value]],
      ),
    ),
  );
}

describe("a file of another kind", () => {
  it("becomes a new workbook, and what that does not hold is said", async () => {
    const text = new TextEncoder().encode(
      "Body,Code,Paid,Amount\nBolton,01000,05/10/2023,-12.5\nBury,02000,06/10/2023,£7.00\n",
    );
    const copy = await saveCopy("list.csv", text, {
      ...NO_CHANGES,
      cells: [{ sheet: "list", row: 1, column: 0, to: typed("Wigan") }],
      sheets: [COUNT],
    });
    const { content } = await openFile("list.xlsx", copy.bytes);
    expect(content.sheets[0]?.values).toEqual([
      ["Body", "Code", "Paid", "Amount"],
      ["Wigan", "01000", 45204, -12.5],
      ["Bury", "02000", 45205, 7],
    ]);
    expect(content.sheets[0]?.formats).toEqual((await openText(text, "list.csv")).content.sheets[0]?.formats);
    expect(copy.kind).toBe("xlsx");
    expect(copy.lost).toHaveLength(1);
    expect(faultsOf(copy.bytes)).toEqual([]);
  });
});

const office = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find((at) => existsSync(at));

describe("LibreOffice", () => {
  it.skipIf(!office)(
    `opens a saved workbook and finds its cells${office ? "" : " (skipped: LibreOffice is not on this machine)"}`,
    async () => {
      const folder = mkdtempSync(path.join(tmpdir(), "saved-"));
      const book = madeSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
      writeFileSync(
        path.join(folder, "copy.xlsx"),
        await saved(book, {
          ...NO_CHANGES,
          names: [NAME],
          cells: onSheet("Sheet1", [[0, 1, typed("b")]]).cells,
          sheets: [COUNT],
          customXml: [MARK],
        }),
      );
      await promisify(execFile)(office ?? "", [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        "ods",
        "--outdir",
        folder,
        path.join(folder, "copy.xlsx"),
      ]);
      const { content } = await openFile(
        "copy.ods",
        new Uint8Array(readFileSync(path.join(folder, "copy.ods"))),
      );
      expect(content.sheets.map(({ values }) => values.slice(0, 2))).toEqual([
        [[1, "b"]],
        [
          ["Service", 'Amount & "more"'],
          ["Adult care", 12.5],
        ],
      ]);
      expect(content.declared.map(({ name }) => name)).toContain("Place_total");
    },
  );
});
