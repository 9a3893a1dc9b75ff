import type { SheetFeatures } from "../../../preview/host";
import { carried, refused } from "./one-change";
import type { Case, Change } from "./one-change";

/** Sheets of the file. */
export const [DATA, MORE] = ["file-1", "file-2"];
export const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const feature = <Key extends keyof SheetFeatures>(key: Key, value: SheetFeatures[Key], sentence: RegExp) =>
  refused((book) => book.change(DATA, { [key]: value }), sentence);

export const CASES: Readonly<Record<Change, Case>> = {
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
