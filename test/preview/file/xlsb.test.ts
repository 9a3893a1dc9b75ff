import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openFile } from "../../../preview/file";
import { double, long, short } from "./bytes";
import { relation, relationsPart } from "./made";

describe("a binary workbook (.xlsb)", () => {
  const text = (value: string) => [
    ...long(value.length),
    ...[...value].flatMap((letter) => short(letter.charCodeAt(0))),
  ];
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
  /** A name of the first ten cells of the second column of the first sheet, for the workbook (-1) or for one sheet. */
  const name = (called: string, ofSheet: number) =>
    record(
      39,
      ...[long(0), [0], long(ofSheet), text(called)],
      ...[long(15), [0x3b], short(0), long(0), long(9), short(0), short(1)],
    );
  const book = zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "_rels/.rels": strToU8(relationsPart([relation("rId1", "officeDocument", "xl/workbook.bin")])),
    "xl/workbook.bin": part(
      record(156, long(0), long(1), text("rId1"), text("Data")),
      record(156, long(1), long(2), text("rId2"), text("Away")),
      record(357),
      record(362, long(1), long(0), long(0), long(0)),
      name("Area", -1),
      name("Own", 1),
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
    const { content, beyond, notes, kind } = await openFile("book.xlsb", book);
    expect(kind).toBe("xlsb");
    expect(beyond.names).toMatchObject([
      { name: "Area", sheet: null },
      { name: "Own", sheet: "Away" },
    ]);
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
      { kind: "name", name: "Own", box: { row: 0, column: 0, rows: 2, columns: 2 } },
    ]);
    expect(notes).toHaveLength(1);
  });

  it("is refused where a part ends too soon", async () => {
    const files = unzipSync(book);
    const sheet = files["xl/worksheets/sheet1.bin"] ?? new Uint8Array();
    await expect(
      openFile("book.xlsb", zipSync({ ...files, "xl/worksheets/sheet1.bin": sheet.slice(0, -5) })),
    ).rejects.toThrow("damaged");
  });
});
