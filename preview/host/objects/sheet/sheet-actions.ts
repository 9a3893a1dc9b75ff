import { assertStructureOpen } from "../../book/book";
import { EVENT, WORKBOOK_TARGET } from "../../events/hub";
import { HostError, invalidArgument } from "../../wire/errors";
import type { Json } from "../../wire/protocol";
import type { SheetState } from "./sheet-state";

const LAST_VISIBLE = "A workbook must contain at least one visible worksheet.";

/** Deletes a sheet with its tables. The last visible one stays, and so does one that is very hidden. */
export function deleteSheet({ book, id }: SheetState): void {
  assertStructureOpen(book);
  const others = book.engine.sheets().filter((sheet) => sheet.id !== id && !sheet.hidden);
  if (others.length === 0) throw new HostError("InvalidOperation", LAST_VISIBLE);
  if (book.sheet(id).veryHidden) {
    throw new HostError("InvalidOperation", "The sheet is very hidden: make it visible before deleting it.");
  }
  const wasActive = book.engine.activeSheet() === id;
  book.tables.removeOfSheet(id);
  if (wasActive) book.engine.activateSheet(others[0]!.id);
  book.engine.removeSheet(id);
  book.forgetSheet(id);
  book.events.emit(EVENT.worksheetDeleted, [WORKBOOK_TARGET], {
    type: "WorksheetDeleted",
    source: "Local",
    worksheetId: id,
  });
  if (wasActive) book.noteActivated(others[0]!.id);
}

/** "Visible", "Hidden" or "VeryHidden". */
export function showSheet({ book, id }: SheetState, visibility: Json): void {
  assertStructureOpen(book);
  if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden")
    throw invalidArgument();
  const isHidden = visibility !== "Visible";
  const others = book.engine.sheets().filter((sheet) => sheet.id !== id && !sheet.hidden);
  if (isHidden && others.length === 0) throw new HostError("InvalidOperation", LAST_VISIBLE);
  book.sheet(id).veryHidden = visibility === "VeryHidden";
  if (isHidden && book.engine.activeSheet() === id) {
    book.engine.activateSheet(others[0]!.id);
    book.noteActivated(others[0]!.id);
  }
  book.engine.setSheetHidden(id, isHidden);
}

/** The next or previous sheet's id, hidden ones passed over where asked; null at the end. */
export function visibleNeighbour(
  { book, id }: SheetState,
  step: 1 | -1,
  visibleOnly: boolean,
): string | null {
  const sheets = book.engine.sheets();
  let at = sheets.findIndex((sheet) => sheet.id === id) + step;
  while (visibleOnly && sheets[at]?.hidden) at += step;
  return sheets[at]?.id ?? null;
}
