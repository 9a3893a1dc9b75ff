import { afterEach, describe, expect, it } from "vitest";
import { createHeadlessEngine } from "../../../preview/engine/headless";
import type { HeadlessEngine } from "../../../preview/engine/headless";
import { openFile, saveCopy } from "../../../preview/file";
import { differences, filedSheets, openBook, watchUnsaved } from "../../../preview/filed";
import type { OpenedBook } from "../../../preview/filed";
import { createHost } from "../../../preview/host";
import type { Book, Engine, SheetFeatures } from "../../../preview/host";
import { madeWorkbook } from "../file/made";
import { faultsOf, orphansOf } from "../file/sound";

/** What asks or listens and changes nothing. */
type Asking =
  | "merged"
  | "activeSheet"
  | "sheets"
  | "values"
  | "formulas"
  | "usedBox"
  | "spillBox"
  | "spills"
  | "names"
  | "evaluate"
  | "numberFormats"
  | "styles"
  | "columnWidth"
  | "rowHeight"
  | "isRowHidden"
  | "isColumnHidden"
  | "laidOut"
  | "frozen"
  | "gridlines"
  | "tabColour"
  | "settled"
  | "hold"
  | "selection"
  | `on${string}`;
type BookChange = "tables" | "settings" | "xmlParts" | "nameNotes" | "protection" | "calculationMode";
/** Every way to change a workbook that the engine and the host have. A new one does not compile until it is listed here. */
type Change =
  | Exclude<keyof Engine, Asking>
  | keyof SheetFeatures
  | Extract<keyof Book, BookChange>
  | "customProperties"
  | "sheetProtection";

type Case =
  | { readonly is: "carried"; change(book: Book): void; shown(book: Book): unknown }
  | { readonly is: "refused"; change(book: Book): void; readonly sentence: RegExp }
  | { readonly is: "told"; change(book: Book): void; readonly sentence: RegExp }
  /** Nothing of it is to be saved. */
  | { readonly is: "of-the-moment" };

const [DATA, MORE] = ["file-1", "file-2"];
const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const carried = (change: (book: Book) => void, shown: (book: Book) => unknown): Case => ({
  is: "carried",
  change,
  shown,
});
const refused = (change: (book: Book) => void, sentence: RegExp): Case => ({
  is: "refused",
  change,
  sentence,
});
const feature = <Key extends keyof SheetFeatures>(key: Key, value: SheetFeatures[Key], sentence: RegExp) =>
  refused((book) => book.change(DATA, { [key]: value }), sentence);

const CASES: Readonly<Record<Change, Case>> = {
  addSheet: carried(
    ({ engine }) => engine.addSheet("new", "New"),
    ({ engine }) => engine.sheets().map(({ name }) => name),
  ),
  // A copy is a new sheet.
  copySheet: { is: "of-the-moment" },
  removeSheet: refused(({ engine }) => engine.removeSheet("file-3"), /"Third" was deleted/),
  renameSheet: refused(({ engine }) => engine.renameSheet("file-4", "Other"), /"Fourth" was renamed "Other"/),
  moveSheet: refused(({ engine }) => engine.moveSheet(MORE, 0), /Sheets of the file were moved/),
  setSheetHidden: carried(
    ({ engine }) => engine.setSheetHidden(MORE, true),
    ({ engine }) => engine.sheets().map(({ hidden }) => hidden),
  ),
  activateSheet: { is: "of-the-moment" },
  write: carried(
    ({ engine }) => engine.write(DATA, at(5, 0, 1, 3), [["typed", "=1+2", "={7,8}"]]),
    ({ engine }) => engine.values(DATA, at(5, 0, 1, 4)),
  ),
  setNumberFormats: carried(
    ({ engine }) => engine.setNumberFormats(DATA, at(1, 1, 2, 1), [["0.000"], ["0.000"]]),
    ({ engine }) => engine.numberFormats(DATA, at(1, 1, 2, 1)),
  ),
  setStyle: carried(
    ({ engine }) =>
      engine.setStyle(DATA, at(0, 0, 1, 3), {
        bold: true,
        italic: true,
        fill: "#DDEBF7",
        colour: "#C00000",
        fontSize: 14,
        align: "center",
        verticalAlign: "top",
        wrap: true,
        borderBottom: "#1F3864",
      }),
    ({ engine }) => engine.styles(DATA, at(0, 0, 1, 3)),
  ),
  clearFormats: carried(
    ({ engine }) => engine.clearFormats(DATA, at(2, 0)),
    ({ engine }) => engine.styles(DATA, at(2, 0)),
  ),
  setColumnWidth: carried(
    ({ engine }) => engine.setColumnWidth(DATA, 1, 2, 90),
    ({ engine }) => [0, 1, 2, 3].map((column) => Math.round(engine.columnWidth(DATA, column))),
  ),
  setRowHeight: carried(
    ({ engine }) => engine.setRowHeight(DATA, 1, 1, 30),
    ({ engine }) => engine.laidOut(DATA).rows.filter(({ row }) => row === 1),
  ),
  // Rows made to fit their texts are made to fit again by whoever opens the copy.
  setRowHeights: { is: "of-the-moment" },
  setRowsHidden: carried(
    ({ engine }) => engine.setRowsHidden(DATA, 2, 1, true),
    ({ engine }) => engine.isRowHidden(DATA, 2),
  ),
  setColumnsHidden: carried(
    ({ engine }) => engine.setColumnsHidden(DATA, 2, 1, true),
    ({ engine }) => [1, 2, 3].map((column) => engine.isColumnHidden(DATA, column)),
  ),
  setFrozen: carried(
    ({ engine }) => engine.setFrozen(DATA, 1, 1),
    ({ engine }) => engine.frozen(DATA),
  ),
  setGridlines: carried(
    ({ engine }) => engine.setGridlines(DATA, false),
    ({ engine }) => engine.gridlines(DATA),
  ),
  setTabColour: carried(
    ({ engine }) => engine.setTabColour(DATA, "#1F3864"),
    ({ engine }) => engine.tabColour(DATA).toUpperCase(),
  ),
  setName: carried(
    ({ engine }) => {
      engine.setName("Fresh", "='Data'!$A$1:$A$2");
      engine.setName("Whole", null);
    },
    ({ engine }) => engine.names(),
  ),
  nameNotes: carried(
    (book) => book.nameNotes.set("Fresh", { comment: "What it is for", visible: true }),
    ({ engine }) => engine.names().length,
  ),
  xmlParts: carried(
    (book) => book.xmlParts.set("{A}", { id: "{A}", xml: '<a xmlns="urn:a"/>' }),
    (book) => [...book.xmlParts.values()],
  ),
  insertCells: refused(
    ({ engine }) => engine.insertCells(DATA, at(3, 0, 1, 3), "down"),
    /"Data" were put in/,
  ),
  deleteCells: refused(({ engine }) => engine.deleteCells("file-5", at(0, 0), "up"), /"Fifth" were put in/),
  merge: refused(({ engine }) => engine.merge(DATA, at(8, 0, 1, 2)), /"Data" were merged/),
  unmerge: refused(({ engine }) => engine.unmerge(MORE, at(4, 0, 1, 2)), /"More" were merged or separated/),
  setTables: { is: "of-the-moment" },
  tables: refused((book) => void book.tables.add(MORE, at(0, 0, 2, 1), true), /table "Table1" was made/),
  workOutLater: { is: "of-the-moment" },
  registerFunction: { is: "of-the-moment" },
  recalculate: { is: "of-the-moment" },
  select: { is: "of-the-moment" },
  dispose: { is: "of-the-moment" },
  settings: {
    is: "told",
    change: (book) => book.settings.set("key", 1),
    sentence: /Settings that add-ins keep/,
  },
  protection: refused(
    (book) => (book.protection = { password: null, options: {} }),
    /structure was protected/,
  ),
  calculationMode: refused((book) => (book.calculationMode = "Manual"), /When formulas are worked out/),
  customProperties: refused(
    (book) => book.sheet(DATA).customProperties.set("a", "b"),
    /what add-ins keep with the sheet/,
  ),
  sheetProtection: refused(
    (book) => (book.sheet(DATA).protection = { password: null, options: {} }),
    /the protection/,
  ),
  validations: feature("validations", [{} as SheetFeatures["validations"][number]], /data validation/),
  charts: feature("charts", [{} as SheetFeatures["charts"][number]], /a chart/),
  pageLayout: feature("pageLayout", {} as SheetFeatures["pageLayout"], /how it is printed/),
  outline: feature("outline", { rows: new Map([[1, 1]]), columns: new Map() }, /groups of rows/),
  links: feature("links", [{} as SheetFeatures["links"][number]], /a link/),
  filter: feature("filter", {} as NonNullable<SheetFeatures["filter"]>, /the filter/),
  conditionalFormats: feature(
    "conditionalFormats",
    [{} as SheetFeatures["conditionalFormats"][number]],
    /a conditional format/,
  ),
  comments: feature("comments", [{} as SheetFeatures["comments"][number]], /a comment/),
  notes: feature("notes", [{} as SheetFeatures["notes"][number]], /a note/),
  listed: feature("listed", {} as SheetFeatures["listed"], /a pivot table/),
  // The looks are in the cells.
  styles: { is: "of-the-moment" },
};

const rows =
  '<row r="1"><c r="A1" t="str"><v>Body</v></c><c r="B1" t="str"><v>Amount</v></c></row><row r="2"><c r="A2" t="str"><v>X</v></c><c r="B2" s="1"><v>5</v></c></row><row r="3"><c r="A3" s="2" t="str"><v>Y</v></c><c r="B3"><f>SUM(B2:B2)</f><v>5</v></c></row>';
const bytes = madeWorkbook({
  sheets: [
    {
      name: "Data",
      xml: `<cols><col min="1" max="4" width="10" customWidth="1"/></cols><sheetData>${rows}</sheetData>`,
    },
    {
      name: "More",
      xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="5"><c r="A5"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A5:B5"/></mergeCells>',
    },
    ...["Third", "Fourth", "Fifth"].map((name) => ({
      name,
      xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>',
    })),
  ],
  names: '<definedNames><definedName name="Whole">Data!$A$1:$B$3</definedName></definedNames>',
  styles:
    '<fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="0" fontId="1"/></cellXfs>',
});

const engines: HeadlessEngine[] = [];
afterEach(() => {
  for (const engine of engines.splice(0)) engine.dispose();
});

async function opened(of: Uint8Array): Promise<OpenedBook> {
  const file = { name: "book.xlsx", bytes: of, opened: await openFile("book.xlsx", of) };
  const engine = createHeadlessEngine(filedSheets(file));
  engines.push(engine);
  const book = openBook(createHost(engine), file);
  await engine.settled();
  return book;
}

describe("every change that can be made to a sheet of the user's", () => {
  it("is in the copy, as the copy shows when it is opened", async () => {
    const book = await opened(bytes);
    const cases = Object.entries(CASES).flatMap(([name, one]) =>
      one.is === "carried" ? [{ name, ...one }] : [],
    );
    for (const { change } of cases) change(book.host.book);
    await book.host.settled();
    const { changes, refused: sentences, leftOut } = differences(book);
    expect([sentences, leftOut]).toEqual([[], []]);
    const copy = (await saveCopy("book.xlsx", bytes, changes)).bytes;
    expect([faultsOf(copy), orphansOf(copy)]).toEqual([[], []]);
    const again = await opened(copy);
    for (const { name, shown } of cases)
      expect([name, shown(again.host.book)]).toEqual([name, shown(book.host.book)]);
    const [before] = engines;
    expect(before?.styles(MORE, at(0, 0))).toEqual(engines[1]?.styles(MORE, at(0, 0)));
  });

  it("or is refused by name, or told of", async () => {
    const book = await opened(bytes);
    for (const [name, one] of Object.entries(CASES)) {
      if (one.is !== "refused" && one.is !== "told") continue;
      one.change(book.host.book);
      const { refused: sentences, leftOut } = differences(book);
      const said = [...sentences, ...leftOut].filter((sentence) => one.sentence.test(sentence));
      expect([name, said.length]).toEqual([name, 1]);
    }
  });

  it("is asked about before the page is left, until a copy has it", async () => {
    const { host } = await opened(bytes);
    const unsaved = watchUnsaved(host);
    expect(unsaved.isAny).toBe(false);
    for (const [name, one] of Object.entries(CASES)) {
      if (one.is === "of-the-moment") continue;
      one.change(host.book);
      // Looks are given to the engine together, at the latest when the work in hand is done.
      await new Promise((done) => setTimeout(done, 0));
      expect([name, unsaved.isAny]).toEqual([name, true]);
      unsaved.atThisMoment()();
      expect([name, unsaved.isAny]).toEqual([name, false]);
    }
  });

  it("is still unsaved where it was made while the copy was", async () => {
    const { host } = await opened(bytes);
    const { engine, xmlParts } = host.book;
    const unsaved = watchUnsaved(host);
    for (const change of [
      () => engine.write(DATA, at(5, 0), [["typed"]]),
      () => void xmlParts.set("{draft}", { id: "{draft}", xml: "<draft/>" }),
    ]) {
      const isSaved = unsaved.atThisMoment();
      change();
      isSaved();
      expect(unsaved.isAny).toBe(true);
      unsaved.atThisMoment()();
    }
    expect(unsaved.isAny).toBe(false);
  });

  it("is none where another sheet is looked at, or functions are worked out", async () => {
    const { host } = await opened(bytes);
    const unsaved = watchUnsaved(host);
    host.book.engine.activateSheet(MORE);
    host.book.noteActivated(MORE);
    host.book.engine.recalculate();
    await host.settled();
    expect(unsaved.isAny).toBe(false);
  });
});
