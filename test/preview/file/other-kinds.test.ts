import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openFile } from "../../../preview/file";
import { relation, relationsPart, zipped } from "./made";

describe("an OpenDocument spreadsheet", () => {
  const office = (name: string) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
  const spaces = ["office", "table", "text", "style", "number"].map(office).join(" ");
  const book = (tables: string, styles = "", behind = "") =>
    zipped({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml": `<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}${behind}</office:spreadsheet></office:body></office:document-content>`,
    });
  const cell = (text: string, more = "") =>
    `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`;
  const number = (value: number, more = "") =>
    `<table:table-cell office:value-type="float" office:value="${value}"${more}><text:p>${value}</text:p></table:table-cell>`;
  const row = (cells: string, more = "") => `<table:table-row${more}>${cells}</table:table-row>`;
  const open = async (bytes: Uint8Array) => (await openFile("book.ods", bytes)).content;

  it("has its rows, those in groups and in headings too, its repeated cells and its merged ones", async () => {
    const tables = `<table:table table:name="S"><table:table-header-rows>${row(cell("Body") + cell("x", ' table:number-columns-repeated="2"'))}</table:table-header-rows><table:table-row-group>${row(number(1) + '<table:table-cell table:number-columns-repeated="16383"/>', ' table:number-rows-repeated="2"')}</table:table-row-group>${row("<table:table-cell/>", ' table:number-rows-repeated="1048000"')}${row(cell("end", ' table:number-columns-spanned="2"') + "<table:covered-table-cell/>")}</table:table>`;
    const [sheet] = (await open(book(tables))).sheets;
    expect(sheet?.values.slice(0, 4)).toEqual([
      ["Body", "x", "x"],
      [1, "", ""],
      [1, "", ""],
      ["", "", ""],
    ]);
    expect(sheet?.values.at(-1)).toEqual(["end", "", ""]);
    expect(sheet?.merged).toEqual([{ row: 1_048_003, column: 0, rows: 1, columns: 2 }]);
  });

  it("has dates as serial numbers, truth values, errors, line breaks, and what is shown is not what is held", async () => {
    const cells =
      '<table:table-cell office:value-type="date" office:date-value="2023-10-05"><text:p>5 Oct</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="string" office:string-value="" table:formula="of:=[.A1]/0"><text:p>#DIV/0!</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="string"><office:annotation><text:p>a note</text:p></office:annotation><text:p>a<text:s text:c="2"/>b</text:p><text:p>c</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="percentage" office:value="0.125"><text:p>13%</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="string" office:string-value="to 1"><text:p> to 1 </text:p></table:table-cell>';
    const [sheet] = (await open(book(`<table:table table:name="S">${row(cells)}</table:table>`))).sheets;
    expect(sheet?.values).toEqual([[45204, true, "#DIV/0!", "a  b\nc", 0.125, "to 1"]]);
    expect(sheet?.formats[0]?.[0]).toBe("dd/mm/yyyy");
  });

  it("has formulas as Excel writes them, number formats, hidden sheets, names and headed ranges", async () => {
    const styles =
      '<number:currency-style style:name="N1"><number:currency-symbol>£</number:currency-symbol><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true" number:display-factor="1000"/><number:text>k</number:text></number:currency-style>' +
      '<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="ce2" style:family="table-cell" style:parent-style-name="ce1"/>' +
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const formula = number(
      3,
      ' table:formula="of:=SUM([.A1:.A2];[$\'My data\'.$B$1])&quot;; [.A1]&quot;" table:style-name="ce2"',
    );
    const content = await open(
      book(
        `<table:table table:name="My data">${row(cell("Head"))}${row(number(2))}${row(formula)}</table:table><table:table table:name="Away" table:style-name="ta2">${row(number(1))}</table:table>`,
        styles,
        '<table:named-expressions><table:named-range table:name="Area" table:cell-range-address="$\'My data\'.$A$1:.$A$3"/></table:named-expressions><table:database-ranges><table:database-range table:name="List" table:target-range-address="\'My data\'.A1:\'My data\'.A3"/></table:database-ranges>',
      ),
    );
    expect(content.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ["My data", false],
      ["Away", true],
    ]);
    expect(content.sheets[0]?.formulas[2]).toEqual(["=SUM(A1:A2,'My data'!$B$1)\"; [.A1]\""]);
    expect(content.sheets[0]?.formats[2]).toEqual(['"£"#,##0,"k"']);
    const box = { row: 0, column: 0, rows: 3, columns: 1 };
    expect(content.declared).toMatchObject([
      { kind: "name", name: "Area", box },
      { kind: "table", name: "List", box, hasHeadings: true },
    ]);
  });

  it("behind a password is refused", async () => {
    const bytes = zipped({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml": "x",
      "META-INF/manifest.xml": "<manifest:encryption-data/>",
    });
    await expect(openFile("book.ods", bytes)).rejects.toThrow("protected by a password");
  });
});

describe("a binary workbook (.xlsb)", () => {
  const long = (value: number) => [
    value & 255,
    (value >> 8) & 255,
    (value >> 16) & 255,
    (value >>> 24) & 255,
  ];
  const short = (value: number) => [value & 255, (value >> 8) & 255];
  const text = (value: string) => [
    ...long(value.length),
    ...[...value].flatMap((letter) => short(letter.charCodeAt(0))),
  ];
  const double = (value: number) => [...new Uint8Array(new Float64Array([value]).buffer)];
  const record = (id: number, ...fields: number[][]) => {
    const body = fields.flat();
    return [
      ...(id < 128 ? [id] : [(id & 127) | 128, id >> 7]),
      (body.length & 127) | (body.length > 127 ? 128 : 0),
      ...(body.length > 127 ? [body.length >> 7] : []),
      ...body,
    ];
  };
  const part = (...records: number[][]) => Uint8Array.from(records.flat());
  const at = (column: number, style = 0) => [...long(column), ...long(style)];
  const box = (top: number, bottom: number, left: number, right: number) =>
    [top, bottom, left, right].flatMap(long);
  const book = zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "_rels/.rels": strToU8(relationsPart([relation("rId1", "officeDocument", "xl/workbook.bin")])),
    "xl/workbook.bin": part(
      record(156, long(0), long(1), text("rId1"), text("Data")),
      record(156, long(1), long(2), text("rId2"), text("Away")),
      record(357),
      record(362, long(1), long(0), long(0), long(0)),
      record(
        39,
        long(0),
        [0],
        long(-1),
        text("Area"),
        long(15),
        [0x3b],
        short(0),
        long(0),
        long(9),
        short(0),
        short(1),
      ),
    ),
    "xl/_rels/workbook.bin.rels": strToU8(
      relationsPart([
        relation("rId1", "worksheet", "worksheets/sheet1.bin"),
        relation("rId2", "worksheet", "worksheets/sheet2.bin"),
        relation("rId3", "sharedStrings", "sharedStrings.bin"),
        relation("rId4", "styles", "styles.bin"),
      ]),
    ),
    "xl/sharedStrings.bin": part(record(19, [0], text("Body")), record(19, [0], text("Bolton"))),
    "xl/styles.bin": part(
      record(44, short(164), text('"£"#,##0')),
      record(617, long(2)),
      record(47, short(0), short(0)),
      record(47, short(0), short(164)),
      record(618),
    ),
    "xl/worksheets/sheet1.bin": part(
      record(0, long(0)),
      record(7, at(0), long(0)),
      // The next cells follow their left neighbour and do not say their columns.
      record(18, long(0), long(1)),
      record(12, long(0)),
      record(16, long(1), double(1234.5)),
      record(0, long(1)),
      record(2, at(0), long((250 << 2) | 2 | 1)),
      record(4, at(1), [1]),
      record(3, at(2), [0x2a]),
      record(8, at(3), text("worked out"), short(0)),
      record(176, box(0, 0, 0, 1)),
    ),
    "xl/worksheets/_rels/sheet1.bin.rels": strToU8(
      relationsPart([relation("rId1", "table", "../tables/table1.bin")]),
    ),
    "xl/tables/table1.bin": part(
      record(
        343,
        box(0, 1, 0, 3),
        long(0),
        long(1),
        long(1),
        long(0),
        long(0),
        [...Array(7)].flatMap(() => long(0)),
        text("T"),
        text("Spend"),
      ),
    ),
    "xl/worksheets/sheet2.bin": part(record(0, long(4)), record(9, at(2), double(7), short(0))),
  });

  it("has its values, formats, hidden and merged cells, tables and names, and says that formulas are values", async () => {
    const { content, notes, kind } = await openFile("book.xlsb", book);
    expect(kind).toBe("xlsb");
    expect(content.sheets[0]).toMatchObject({
      name: "Data",
      isHidden: false,
      values: [
        ["Body", "Bolton", "", 1234.5],
        [2.5, true, "#N/A", "worked out"],
      ],
      merged: [{ row: 0, column: 0, rows: 1, columns: 2 }],
    });
    expect(content.sheets[0]?.formats[0]).toEqual(["General", "General", "General", '"£"#,##0']);
    expect(content.sheets[1]).toMatchObject({
      name: "Away",
      isHidden: true,
      row: 4,
      column: 2,
      values: [[7]],
    });
    expect(content.declared).toMatchObject([
      {
        kind: "table",
        name: "Spend",
        box: { row: 0, column: 0, rows: 2, columns: 4 },
        hasHeadings: true,
        hasTotals: false,
      },
      { kind: "name", name: "Area", box: { row: 0, column: 0, rows: 2, columns: 2 } },
    ]);
    expect(notes).toHaveLength(1);
  });

  it("is refused where a part ends too soon", async () => {
    const { unzipSync } = await import("fflate");
    const files = unzipSync(book);
    const sheet = files["xl/worksheets/sheet1.bin"] ?? new Uint8Array();
    await expect(
      openFile("book.xlsb", zipSync({ ...files, "xl/worksheets/sheet1.bin": sheet.slice(0, -5) })),
    ).rejects.toThrow("damaged");
  });
});

describe("an old workbook (.xls)", () => {
  const short = (value: number) => [value & 255, (value >> 8) & 255];
  const long = (value: number) => [...short(value), ...short(value >> 16)];
  const narrow = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
  const double = (value: number) => [...new Uint8Array(new Float64Array([value]).buffer)];
  const record = (id: number, ...fields: number[][]) => [
    ...short(id),
    ...short(fields.flat().length),
    ...fields.flat(),
  ];
  const cell = (id: number, row: number, column: number, style: number, ...fields: number[][]) =>
    record(id, short(row), short(column), short(style), ...fields);
  const begin = (kind: number, version = 0x600) =>
    record(0x809, short(version), short(kind), long(0), long(0), long(0));
  const end = record(0x0a);

  /** The workbook's stream: what is said of the whole, with the places of the sheets, and the sheets. */
  function stream(version = 0x600): number[] {
    const sheets = [
      [
        begin(0x10),
        cell(0xfd, 0, 0, 0, long(0)),
        cell(0xfd, 0, 1, 0, long(1)),
        cell(0xbd, 1, 0, 1, long((250 << 2) | 3), short(0), long(0x40000000), short(1)),
        cell(0x06, 1, 2, 0, [0, 0, 0, 0, 0, 0, 0xff, 0xff], short(0), long(0), short(0)),
        // A formula that others share comes between a formula and its text.
        record(0x4bc, short(0)),
        record(0x207, short(6), [0], narrow("worked")),
        cell(0x06, 2, 0, 0, double(7.5), short(0), long(0), short(0)),
        cell(0x205, 2, 1, 0, [0x2a, 1]),
        // The records of a chart in the sheet.
        begin(0x20),
        cell(0x203, 9, 9, 0, double(1)),
        end,
        record(0xe5, short(1), short(0), short(0), short(0), short(1)),
        end,
      ].flat(),
      [begin(0x10), cell(0x203, 4, 2, 0, double(1)), end].flat(),
    ];
    const globals = (at: readonly number[]) =>
      [
        begin(0x05, version),
        record(0x41e, short(164), short(7), [0], narrow('"K"#,##')),
        record(0xe0, short(0), short(0)),
        record(0xe0, short(0), short(164)),
        record(0x85, long(at[0] ?? 0), [0, 0], [4, 0], narrow("Data")),
        record(0x85, long(at[1] ?? 0), [1, 0], [4, 0], narrow("Away")),
        record(0x1ae, short(2), short(0x0401)),
        record(0x17, short(1), short(0), short(0), short(0)),
        record(
          0x18,
          short(0),
          [0, 4],
          short(11),
          short(0),
          short(0),
          long(0),
          [0],
          narrow("Area"),
          [0x3b],
          short(0),
          short(0),
          short(9),
          short(0),
          short(0),
        ),
        // The second text goes on in the next record, there in two bytes a character.
        record(0xfc, long(2), long(2), short(4), [0], narrow("Body"), short(6), [0], narrow("Bol")),
        record(
          0x3c,
          [1],
          [...narrow("t£n")].flatMap((letter) => [letter, 0]),
        ),
        end,
      ].flat();
    const start = globals([0, 0]).length;
    const [first = [], second = []] = sheets;
    return [...globals([start, start + first.length]), ...first, ...second];
  }

  /** A compound file with one stream of normal sectors. */
  function compound(content: readonly number[], name = "Workbook"): Uint8Array {
    const sectors = Math.max(8, Math.ceil(content.length / 512));
    const file = new Uint8Array(512 * (3 + sectors));
    const view = new DataView(file.buffer);
    file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [
      [30, 9],
      [32, 6],
    ].forEach(([at = 0, value = 0]) => view.setUint16(at, value, true));
    [
      [44, 1],
      [48, 1],
      [56, 4096],
      [60, 0xfffffffe],
      [68, 0xfffffffe],
    ].forEach(([at = 0, value = 0]) => view.setUint32(at, value, true));
    for (let index = 0; index < 109; index += 1)
      view.setUint32(76 + index * 4, index === 0 ? 0 : 0xffffffff, true);
    const next = [
      0xfffffffd,
      0xfffffffe,
      ...Array.from({ length: sectors }, (_, index) => (index === sectors - 1 ? 0xfffffffe : index + 3)),
    ];
    for (let index = 0; index < 128; index += 1)
      view.setUint32(512 + index * 4, next[index] ?? 0xffffffff, true);
    [["Root Entry", 5, 0xfffffffe, 0] as const, [name, 2, 2, sectors * 512] as const].forEach(
      ([entry, kind, first, size], index) => {
        const at = 1024 + index * 128;
        file.set(
          [...entry].flatMap((letter) => [letter.charCodeAt(0), 0]),
          at,
        );
        view.setUint16(at + 64, entry.length * 2 + 2, true);
        file[at + 66] = kind;
        view.setUint32(at + 116, first, true);
        view.setUint32(at + 120, size, true);
      },
    );
    file.set(content, 1536);
    return file;
  }

  it("has its values, formats, hidden and merged cells and names, and says that formulas are values", async () => {
    const { content, notes, kind } = await openFile("book.xls", compound(stream()));
    expect(kind).toBe("xls");
    expect(content.sheets[0]).toMatchObject({
      name: "Data",
      isHidden: false,
      values: [
        ["Body", "Bolt£n", ""],
        [2.5, 2, "worked"],
        [7.5, "#N/A", ""],
      ],
      merged: [{ row: 0, column: 0, rows: 1, columns: 2 }],
    });
    expect(content.sheets[0]?.formats[1]).toEqual(['"K"#,##', "General", "General"]);
    expect(content.sheets[1]).toMatchObject({
      name: "Away",
      isHidden: true,
      row: 4,
      column: 2,
      values: [[1]],
    });
    expect(content.declared).toMatchObject([
      { kind: "name", name: "Area", box: { row: 0, column: 0, rows: 3, columns: 1 } },
    ]);
    expect(notes).toHaveLength(1);
  });

  it("is refused where it is older than Excel 97, or broken off", async () => {
    await expect(openFile("book.xls", compound(stream(0x500)))).rejects.toThrow("before Excel 97");
    await expect(openFile("book.xls", compound(stream()).slice(0, 1800))).rejects.toThrow("damaged");
  });
});
