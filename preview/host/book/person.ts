import { EVENT, WORKBOOK_TARGET } from "../events/hub";
import { formatA1 } from "../address";
import { noteChange } from "../objects/range-values";
import type { Book } from "./book";

/** Lets the workbook follow what a person does in the grid, and tells the add-in. */
export function listenToGrid(book: Book): void {
  const { engine, events } = book;
  let known = engine.sheets().map(({ id }) => id);
  engine.onUserEdit((sheet, box) => {
    noteChange(book, sheet, box, "RangeEdited", true);
    events.flush();
  });
  engine.onUserShift((shift) => {
    book.tables.shift(shift);
    events.flush();
  });
  engine.onSelection((sheet, box) => {
    events.emitSelection();
    events.emit(EVENT.worksheetSelectionChanged, [sheet, WORKBOOK_TARGET], {
      type: "WorksheetSelectionChanged",
      address: formatA1(box),
      worksheetId: sheet,
    });
    events.flush();
  });
  engine.onSheetActivated((sheet) => {
    book.noteActivated(sheet);
    events.flush();
  });
  engine.onSheetsChanged(() => {
    const now = engine.sheets().map(({ id }) => id);
    for (const id of known.filter((each) => !now.includes(each))) {
      book.tables.removeOfSheet(id);
      book.forgetSheet(id);
      emitSheet(book, EVENT.worksheetDeleted, "WorksheetDeleted", id);
    }
    for (const id of now.filter((each) => !known.includes(each))) {
      emitSheet(book, EVENT.worksheetAdded, "WorksheetAdded", id);
    }
    known = now;
    events.flush();
  });
  engine.onCalculated(() => {
    setTimeout(events.flush, 0);
    for (const { id } of engine.sheets()) {
      events.emit(EVENT.worksheetCalculated, [id, WORKBOOK_TARGET], {
        type: "WorksheetCalculated",
        worksheetId: id,
      });
    }
  });
}

function emitSheet({ events }: Book, event: number, type: string, worksheetId: string): void {
  events.emit(event, [WORKBOOK_TARGET], { type, source: "Local", worksheetId });
}
