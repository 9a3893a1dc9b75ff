import { describe, expect, it } from "vitest";
import { openFile } from "../../../preview/file";
import { double, long, short } from "./bytes";

describe("an old workbook (.xls)", () => {
  const narrow = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
  const record = (id: number, ...fields: number[][]) => [
    ...short(id),
    ...short(fields.flat().length),
    ...fields.flat(),
  ];
  const cell = (id: number, row: number, column: number, style: number, ...fields: number[][]) =>
    record(id, short(row), short(column), short(style), ...fields);
  /** A name of the first ten cells of the first column of the first sheet, for the workbook (0) or for one sheet. */
  const name = (text: string, ofSheet: number) => {
    const cells = [short(0), short(0), short(9), short(0), short(0)];
    const said = [short(0), [0, text.length], short(11), short(0), short(ofSheet), long(0), [0]];
    return record(0x18, ...said, narrow(text), [0x3b], ...cells);
  };
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
        name("Area", 0),
        name("Own", 2),
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
    const { content, beyond, notes, kind } = await openFile("book.xls", compound(stream()));
    expect(kind).toBe("xls");
    expect(beyond.names).toEqual([
      { name: "Area", refersTo: "'Data'!$A$1:$A$10", sheet: null },
      { name: "Own", refersTo: "'Data'!$A$1:$A$10", sheet: "Away" },
    ]);
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
      { kind: "name", name: "Own", box: { row: 0, column: 0, rows: 3, columns: 1 } },
    ]);
    expect(notes).toHaveLength(1);
  });

  it("is refused where it is older than Excel 97, or broken off", async () => {
    await expect(openFile("book.xls", compound(stream(0x500)))).rejects.toThrow("before Excel 97");
    await expect(openFile("book.xls", compound(stream()).slice(0, 1800))).rejects.toThrow("damaged");
  });
});
