import { assertStructureOpen } from "../../book/book";
import type { Book } from "../../book/book";
import { assertSheetName, freeSheetName } from "../../book/sheet-names";
import { EVENT, WORKBOOK_TARGET } from "../../events/hub";
import { itemNotFound } from "../../wire/errors";
import { method } from "../../wire/members";
import type { HostObject, ObjectClass } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { collectionMembers, sameName } from "../collection";
import { eventMembers } from "../events";
import { sheetObject } from "./worksheet";

const listening = (type: number) => (book: Book) => ({ hub: book.events, type, target: WORKBOOK_TARGET });

export const worksheetCollectionClass: ObjectClass<Book> = {
  name: "WorksheetCollection",
  isApartFromSums: true,
  items,
  find,
  members: {
    ...collectionMembers(items, find),
    getCount: method((book, args) => inOrder(book, args.flag(0)).length),
    getActiveWorksheet: method((book) => sheetObject(book, book.engine.activeSheet())),
    getFirst: method((book, args) => sheetObject(book, atEnd(book, 0, args.flag(0)))),
    getLast: method((book, args) => sheetObject(book, atEnd(book, -1, args.flag(0)))),
    add: method((book, args) => add(book, args.optionalText(0))),
    ...eventMembers("DataChanged", "onChanged", listening(EVENT.worksheetChanged)),
    ...eventMembers("Activated", "onActivated", listening(EVENT.worksheetActivated)),
    ...eventMembers("Deactivated", "onDeactivated", listening(EVENT.worksheetDeactivated)),
    ...eventMembers("Added", "onAdded", listening(EVENT.worksheetAdded)),
    ...eventMembers("Deleted", "onDeleted", listening(EVENT.worksheetDeleted)),
    ...eventMembers("Calculated", "onCalculated", listening(EVENT.worksheetCalculated)),
    ...eventMembers("SelectionChanged", "onSelectionChanged", listening(EVENT.worksheetSelectionChanged)),
  },
};

function items(book: Book): readonly HostObject[] {
  return book.engine.sheets().map(({ id }) => sheetObject(book, id));
}

/** By id or by name. */
function find(book: Book, key: Json): HostObject | null {
  const sheets = book.engine.sheets();
  const found = sheets.find(({ id }) => id === key) ?? sheets.find(({ name }) => sameName(name, key));
  return found ? sheetObject(book, found.id) : null;
}

function inOrder(book: Book, visibleOnly: boolean) {
  return book.engine.sheets().filter(({ hidden }) => !visibleOnly || !hidden);
}

function atEnd(book: Book, position: 0 | -1, visibleOnly: boolean): string {
  const found = inOrder(book, visibleOnly).at(position);
  if (!found) throw itemNotFound();
  return found.id;
}

/** A new sheet at the end; Excel does not show it. */
function add(book: Book, wanted: string | null): HostObject {
  assertStructureOpen(book);
  const taken = book.engine.sheets().map(({ name }) => name);
  const name = wanted ?? freeSheetName(taken);
  assertSheetName(name, taken);
  const id = `{${String(book.nextId()).padStart(8, "0")}-0000-4000-8000-000000000000}`;
  book.engine.addSheet(id, name);
  book.events.emit(EVENT.worksheetAdded, [WORKBOOK_TARGET], {
    type: "WorksheetAdded",
    source: "Local",
    worksheetId: id,
  });
  return sheetObject(book, id);
}
