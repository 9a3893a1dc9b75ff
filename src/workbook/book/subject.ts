import { BOOK_SHEET_NAMES } from "../../sheets/book";
import type { BookSheetNames } from "../../sheets/book";
import { freeName } from "../free-name";
import { BOOK_OWNER } from "../marks";
import type { SheetState } from "../marks";
import type { SheetNames, Subject } from "../write";

/** The workbook's one book, as its sheets are marked and named. */
export const BOOK: Subject = {
  owner: BOOK_OWNER,
  title: "the book",
  keys: Object.keys(BOOK_SHEET_NAMES),
};

/**
 * What the book's sheets are called: as they are now, and where one is not there yet, its own name, with a number where another sheet
 * has that.
 */
export function bookSheetNames(called: SheetNames, sheets: readonly SheetState[]): BookSheetNames {
  const taken = sheets.map(({ name }) => name);
  return Object.fromEntries(
    Object.entries(BOOK_SHEET_NAMES).map(([key, name]) => [key, called.get(key) ?? freeName(name, taken)]),
  ) as BookSheetNames;
}
