import { afterEach, describe, expect, it } from "vitest";
import { createHeadlessEngine } from "../../../preview/engine/headless";
import type { HeadlessEngine } from "../../../preview/engine/headless";
import { openFile, saveCopy, withoutResults } from "../../../preview/file";
import { createHost } from "../../../preview/host";
import type { Host } from "../../../preview/host";
import { aboutFile, differences, filedSheets, openBook } from "../../../preview/filed";
import type { FiledBook, OpenedBook } from "../../../preview/filed";
import { NO_CHANGES } from "../../../preview/file";
import { madeWorkbook } from "../file/made";

let engine: HeadlessEngine;

afterEach(() => engine.dispose());

const table =
  '<table xmlns="x" id="1" name="T" displayName="Spend" ref="A1:B3" totalsRowCount="1"><autoFilter ref="A1:B2"/></table>';
const bytes = madeWorkbook({
  sheets: [
    {
      name: "Data",
      xml: '<sheetData><row r="1"><c r="A1" t="str"><v>Body</v></c><c r="B1" t="str"><v>Amount</v></c></row><row r="2"><c r="A2" t="str"><v>001</v></c><c r="B2" s="1"><v>5</v></c></row><row r="3"><c r="A3" t="str"><v>=== end</v></c><c r="B3"><f>SUM(B2:B2)</f><v>999</v></c></row></sheetData>',
      tables: [table],
    },
    {
      name: "Away",
      xml: '<sheetData><row r="4"><c r="C4" t="b"><v>1</v></c></row></sheetData>',
      state: "hidden",
    },
  ],
  names: '<definedNames><definedName name="Whole">Data!$A$1:$B$3</definedName></definedNames>',
  styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>',
});

async function opened(): Promise<{ host: Host; file: FiledBook; book: OpenedBook }> {
  const file = { name: "book.xlsx", bytes, opened: await openFile("book.xlsx", bytes) };
  engine = createHeadlessEngine(filedSheets(file));
  const host = createHost(engine);
  const book = openBook(host, file);
  await host.settled();
  return { host, file, book };
}

describe("an opened workbook in the grid", () => {
  it("has the cells, formats, hidden sheets, tables and names of the file", async () => {
    const { host } = await opened();
    const [data = "", away = ""] = engine.sheets().map(({ id }) => id);
    const box = { row: 0, column: 0, rows: 3, columns: 2 };
    expect(engine.values(data, box)).toEqual([
      ["Body", "Amount"],
      ["001", 5],
      ["=== end", 999],
    ]);
    expect(engine.numberFormats(data, box)[1]).toEqual(["General", "0.00%"]);
    expect(engine.values(away, { row: 3, column: 2, rows: 1, columns: 1 })).toEqual([[true]]);
    expect(engine.sheets().map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Data", false],
      ["Away", true],
    ]);
    expect(host.book.tables.all()).toMatchObject([{ name: "Spend", box, hasTotals: true }]);
    expect(engine.names().map(({ name }) => name)).toEqual(["Whole"]);
  });

  it("shows the file's values of the user's formulas until a cell that they read changes", async () => {
    const { file, book } = await opened();
    const [data = ""] = engine.sheets().map(({ id }) => id);
    engine.recalculate();
    await engine.settled();
    const cell = { row: 2, column: 1, rows: 1, columns: 1 };
    expect(engine.values(data, cell)).toEqual([[999]]);
    expect(engine.formulas(data, cell)).toEqual([["=SUM(B2:B2)"]]);
    expect(aboutFile(file, book.formulas)).toBe(
      "The file's formula shows its values until a cell that they read changes.",
    );
    engine.person.type(0, 0, "Who");
    await engine.settled();
    expect(engine.values(data, cell)).toEqual([[999]]);
    engine.person.type(1, 1, 7);
    await engine.settled();
    expect(engine.values(data, cell)).toEqual([[7]]);
    expect(differences(book).changes.cells.map(({ to }) => to)).toEqual([
      { kind: "typed", value: "Who" },
      { kind: "typed", value: 7 },
      { kind: "worked-out", value: 7 },
    ]);
  });

  it("keeps the file's formats of formulas that are worked out again: a day in a General cell is a number", async () => {
    const cells =
      '<c r="A1"><f>TODAY()+B1-B1</f><v>45000</v></c><c r="B1"><v>5</v></c><c r="C1"><f>A1</f><v>45000</v></c><c r="D1" s="1"><f>A1</f><v>45000</v></c>';
    const days = madeWorkbook({
      sheets: [{ name: "Days", xml: `<sheetData><row r="1">${cells}</row></sheetData>` }],
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>',
    });
    const file = { name: "days.xlsx", bytes: days, opened: await openFile("days.xlsx", days) };
    engine = createHeadlessEngine(filedSheets(file));
    const host = createHost(engine);
    const book = openBook(host, file);
    await host.settled();
    engine.person.type(0, 1, 7);
    await engine.settled();
    const [sheet = ""] = engine.sheets().map(({ id }) => id);
    const box = { row: 0, column: 0, rows: 1, columns: 4 };
    expect(engine.values(sheet, box)[0]![0]).not.toBe(45000);
    expect(engine.numberFormats(sheet, box)).toEqual([["General", "General", "General", "0.00%"]]);
    expect(differences(book).changes.cells.filter((change) => "format" in change)).toEqual([]);
  });

  it("is no different from its file until something is changed", async () => {
    const { book } = await opened();
    expect(differences(book)).toEqual({
      changes: NO_CHANGES,
      refused: [],
      leftOut: [],
    });
  });

  it("is saved with what was typed, new sheets and kept parts", async () => {
    const { host, file, book } = await opened();
    const [data = ""] = engine.sheets().map(({ id }) => id);
    engine.person.type(1, 1, 6);
    engine.person.type(4, 0, "=1+2");
    engine.addSheet("new-1", "Plan");
    engine.write("new-1", { row: 0, column: 0, rows: 1, columns: 2 }, [["Total", "=SUM(Data!B2:B2)"]]);
    engine.setStyle("new-1", { row: 0, column: 0, rows: 1, columns: 1 }, { bold: true, fill: "#DDEBF7" });
    engine.setNumberFormats("new-1", { row: 0, column: 1, rows: 1, columns: 1 }, [["0.0"]]);
    host.book.sheet("new-1").customProperties.set("TotalPlaceOwner", "Plan");
    host.book.xmlParts.set("{A}", { id: "{A}", xml: '<a xmlns="urn:a"/>' });
    await host.settled();
    const { changes, refused, leftOut } = differences(book);
    expect(refused).toEqual([]);
    expect(leftOut).toEqual([]);
    const copy = await openFile("book.xlsx", (await saveCopy(file.name, bytes, changes)).bytes);
    expect(copy.content.sheets[0]).toMatchObject({
      values: [
        ["Body", "Amount"],
        ["001", 6],
        ["=== end", 6],
        ["", ""],
        [3, ""],
      ],
      formulas: [
        ["", ""],
        ["", ""],
        ["", "=SUM(B2:B2)"],
        ["", ""],
        ["=1+2", ""],
      ],
    });
    expect(copy.content.sheets[2]).toMatchObject({
      name: "Plan",
      values: [["Total", 6]],
      formulas: [["", "=SUM(Data!B2:B2)"]],
      formats: [["General", "0.0"]],
    });
    expect(copy.kept.properties.get("Plan")).toEqual(new Map([["TotalPlaceOwner", "Plan"]]));
    expect(copy.kept.customXml).toEqual([{ id: "{A}", xml: '<a xmlns="urn:a"/>' }]);
    expect(data).toBe("file-1");
  });

  it("works out the formulas of the add-in's own sheets when a copy is opened again", async () => {
    const { file } = await opened();
    const kept = {
      ...file.opened.kept,
      properties: new Map([["Data", new Map([["TotalPlaceOwner", "Plan"]])]]),
    };
    engine.dispose();
    engine = createHeadlessEngine(filedSheets({ ...file, opened: { ...file.opened, kept } }));
    engine.recalculate();
    await engine.settled();
    expect(engine.values("file-1", { row: 2, column: 1, rows: 1, columns: 1 })).toEqual([[5]]);
  });

  it("refuses by name what no copy can hold", async () => {
    const { book } = await opened();
    engine.renameSheet("file-1", "Figures");
    engine.removeSheet("file-2");
    expect(differences(book).refused).toEqual([
      'The sheet "Data" was renamed "Figures". Name it "Data" again to save a copy, and rename it in Excel.',
      'The sheet "Away" was deleted, and only Excel can save the file without it. Bring it back with Ctrl+Z, or open the file again.',
    ]);
    engine.renameSheet("file-1", "Data");
    engine.person.insertRows(1, 1);
    expect(differences(book).refused[0]).toBe(
      'Rows, columns or cells of the sheet "Data" were put in, taken out or moved: do that in Excel.',
    );
  });
});

it("formulas without results are worked out at once, as far as the engine knows them; a result that is an empty text is one", async () => {
  const cells = [
    '<c r="A1"><v>5</v></c>',
    '<c r="B1"><f>A1*2</f><v></v></c>',
    '<c r="C1"><f>B1+1</f></c>',
    '<c r="D1" t="str"><f>IF(A1=5,"")</f><v></v></c>',
    '<c r="E1"><f>CUBEVALUE(1)</f></c>',
  ].join("");
  const bare = madeWorkbook({
    sheets: [{ name: "Data", xml: `<sheetData><row r="1">${cells}</row></sheetData>` }],
  });
  const file = { name: "bare.xlsx", bytes: bare, opened: await openFile("bare.xlsx", bare) };
  expect(withoutResults(file.opened)).toBe(3);
  engine = createHeadlessEngine(filedSheets(file));
  const host = createHost(engine);
  const book = openBook(host, file);
  await host.settled();
  const [data = ""] = engine.sheets().map(({ id }) => id);
  expect(engine.values(data, { row: 0, column: 0, rows: 1, columns: 5 })).toEqual([[5, 10, 11, "", ""]]);
  expect(aboutFile(file, book.formulas)).toMatch(/^The file holds a formula without its result: /);
});
