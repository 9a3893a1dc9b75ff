import { EVENT, WORKBOOK_TARGET } from "../events/hub";
import { formatA1 } from "../address";
import { noteChange } from "./changes";
import type { Book } from "./book";
import { checkTyped } from "./typed";
import { validationAt } from "./kept";

/** Lets the workbook follow what a person does in the grid, and tells the add-in. */
export function listenToGrid(book: Book): void {
  const { engine, events } = book;
  engine.onUserEdit((sheet, box, before) => {
    const took = () => {
      noteChange(book, sheet, box, "RangeEdited", true);
      events.flush();
    };
    // Excel checks what is typed, cell by cell, and not what is pasted or filled.
    const isChecked =
      before !== null && validationAt(book.sheet(sheet).features.validations, box.row, box.column);
    if (isChecked) void checkTyped(book, sheet, box, before).then((isTaken) => isTaken && took());
    else took();
  });
  engine.onUserShift((shift) => {
    book.shift(shift);
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
  engine.onSheetsChanged(({ kind, sheet }) => {
    if (kind === "removed") {
      book.tables.removeOfSheet(sheet);
      book.forgetSheet(sheet);
      emitSheet(book, EVENT.worksheetDeleted, "WorksheetDeleted", sheet);
    }
    if (kind === "added") emitSheet(book, EVENT.worksheetAdded, "WorksheetAdded", sheet);
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
