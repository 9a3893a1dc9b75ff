import { isOnSheet, MAX_COLUMNS, MAX_ROWS, resolveAddress } from "../../address";
import { assertStructureOpen } from "../../book/book";
import type { Book } from "../../book/book";
import { assertSheetName } from "../../book/sheet-names";
import { EVENT } from "../../events/hub";
import { HostError, invalidArgument, itemNotFound } from "../../wire/errors";
import { instance, method, navigation, readingMethod, scalar } from "../../wire/members";
import type { HostObject, ObjectClass } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { commentCollectionClass } from "../comment/comments";
import { copySheet } from "../copy/copy-sheet";
import { autoFilterClass } from "../filter/auto-filter";
import { pivotTableCollectionClass, shapeCollectionClass, slicerCollectionClass } from "../listed/listed";
import { showLevels } from "../outline/outline";
import { pageLayoutClass } from "../page-layout/page-layout";
import { nameCollectionClass } from "../workbook/names";
import { chartCollectionClass } from "../chart/charts";
import { customPropertyCollectionClass } from "./custom-properties";
import { eventMembers } from "../events";
import { freezePanesClass } from "./freeze-panes";
import { worksheetProtectionClass } from "./protection";
import { deleteSheet, showSheet, visibleNeighbour } from "./sheet-actions";
import type { SheetState } from "./sheet-state";
import { tableCollectionClass } from "../table/tables";

const listening = (type: number) => (sheet: SheetState) => ({
  hub: sheet.book.events,
  type,
  target: sheet.id,
});

const gridlines = scalar<SheetState>(
  ({ book, id }) => book.engine.gridlines(id),
  ({ book, id }, shown) => book.engine.setGridlines(id, Boolean(shown)),
);

const worksheetClass: ObjectClass<SheetState> = {
  name: "Worksheet",
  isApartFromSums: true,
  id: ({ id }) => id,
  members: {
    id: scalar(({ id }) => id),
    name: scalar((sheet) => entry(sheet).name, rename),
    position: scalar(
      ({ book, id }) => book.engine.sheets().findIndex((each) => each.id === id),
      ({ book, id }, position) => {
        assertStructureOpen(book);
        if (typeof position !== "number" || position < 0) throw invalidArgument();
        book.engine.moveSheet(id, Math.min(position, book.engine.sheets().length - 1));
      },
    ),
    visibility: scalar(
      (sheet) =>
        !entry(sheet).hidden ? "Visible" : sheet.book.sheet(sheet.id).veryHidden ? "VeryHidden" : "Hidden",
      showSheet,
    ),
    showGridlines: gridlines,
    // The library reads the property by its name and sets it by this one.
    gridlines,
    tabColor: scalar(
      ({ book, id }) => book.sheet(id).tabColour,
      ({ book, id }, colour) => {
        book.sheet(id).tabColour = String(colour);
        book.engine.setTabColour(id, String(colour));
      },
    ),

    tables: navigation(({ book, id }) => instance(tableCollectionClass, { book, sheet: id })),
    charts: navigation((sheet) => instance(chartCollectionClass, sheet)),
    names: navigation(({ book, id }) => instance(nameCollectionClass, { book, sheet: id })),
    pageLayout: navigation((sheet) => instance(pageLayoutClass, sheet)),
    showOutlineLevels: method(showLevels),
    autoFilter: navigation((sheet) => instance(autoFilterClass, sheet)),
    comments: navigation(({ book, id }) => instance(commentCollectionClass, { book, sheet: id })),
    pivotTables: navigation(({ book, id }) => instance(pivotTableCollectionClass, { book, sheet: id })),
    slicers: navigation(({ book, id }) => instance(slicerCollectionClass, { book, sheet: id })),
    shapes: navigation(({ book, id }) => instance(shapeCollectionClass, { book, sheet: id })),
    protection: navigation((sheet) => instance(worksheetProtectionClass, sheet)),
    customProperties: navigation((sheet) => instance(customPropertyCollectionClass, sheet)),
    freezePanes: navigation((sheet) => instance(freezePanesClass, sheet)),

    getRange: method(({ book, id }, args) => {
      const address = args.optionalText(0);
      if (address === null)
        return range(book, id, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
      const area = resolveAddress(book, id, address);
      if (area.sheet !== id) throw invalidArgument();
      return range(book, id, area.box);
    }),
    getCell: method(({ book, id }, args) =>
      range(book, id, { row: args.number(0), column: args.number(1), rows: 1, columns: 1 }),
    ),
    getRangeByIndexes: method(({ book, id }, args) =>
      range(book, id, {
        row: args.number(0),
        column: args.number(1),
        rows: args.number(2),
        columns: args.number(3),
      }),
    ),
    getUsedRange: readingMethod(
      (sheet, args) =>
        used(sheet, args.flag(0)) ?? range(sheet.book, sheet.id, { row: 0, column: 0, rows: 1, columns: 1 }),
    ),
    getUsedRangeOrNullObject: readingMethod((sheet, args) => used(sheet, args.flag(0))),
    getNext: method((sheet, args) => neighbour(sheet, 1, args.flag(0)) ?? missing()),
    getNextOrNullObject: method((sheet, args) => neighbour(sheet, 1, args.flag(0))),
    getPrevious: method((sheet, args) => neighbour(sheet, -1, args.flag(0)) ?? missing()),
    getPreviousOrNullObject: method((sheet, args) => neighbour(sheet, -1, args.flag(0))),
    activate: method(activate),
    calculate: method(({ book }) => book.engine.recalculate()),
    delete: method(deleteSheet),
    copy: readingMethod((sheet, args) => sheetObject(sheet.book, copySheet(sheet, args))),
    // How the library finds the copy again.
    _GetAnotherWorksheetById: method(({ book }, args) => {
      const found = book.engine.sheets().find(({ id }) => id === args.text(0));
      return found ? sheetObject(book, found.id) : missing();
    }),

    ...eventMembers("DataChanged", "onChanged", listening(EVENT.worksheetChanged)),
    ...eventMembers("Activated", "onActivated", listening(EVENT.worksheetActivated)),
    ...eventMembers("Deactivated", "onDeactivated", listening(EVENT.worksheetDeactivated)),
    ...eventMembers("Calculated", "onCalculated", listening(EVENT.worksheetCalculated)),
    ...eventMembers("SelectionChanged", "onSelectionChanged", listening(EVENT.worksheetSelectionChanged)),
  },
};

export function sheetObject(book: Book, id: string): HostObject {
  return instance(worksheetClass, { book, id });
}

function entry({ book, id }: SheetState) {
  const found = book.engine.sheets().find((each) => each.id === id);
  if (!found) throw itemNotFound();
  return found;
}

function rename(sheet: SheetState, name: Json): void {
  const { book, id } = sheet;
  assertStructureOpen(book);
  if (typeof name !== "string") throw invalidArgument();
  assertSheetName(
    name,
    book.engine.sheets().flatMap((each) => (each.id === id ? [] : [each.name])),
  );
  book.engine.renameSheet(id, name);
}

function range(
  book: Book,
  sheet: string,
  box: { row: number; column: number; rows: number; columns: number },
) {
  if (!isOnSheet(box)) throw invalidArgument();
  return book.objects.range(book, { sheet, box });
}

function used({ book, id }: SheetState, valuesOnly: boolean): HostObject | null {
  const box = book.engine.usedBox(id, valuesOnly);
  return box && range(book, id, box);
}

function neighbour(sheet: SheetState, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const id = visibleNeighbour(sheet, step, visibleOnly);
  return id === null ? null : sheetObject(sheet.book, id);
}

function activate(sheet: SheetState): void {
  const { book, id } = sheet;
  if (entry(sheet).hidden) {
    throw new HostError("InvalidOperation", "The sheet is hidden: make it visible before activating it.");
  }
  book.engine.activateSheet(id);
  book.noteActivated(id);
}

function missing(): never {
  throw itemNotFound();
}
