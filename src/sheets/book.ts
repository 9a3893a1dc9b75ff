export { BOOK_LAYOUT, BOOK_SHEET_NAMES, besideOf, planBook } from "./plan";
export type { BookSheet, BookSheetNames, BookWriting, BookCells, BookPlan } from "./plan";
export { readBack } from "./read-back";
export type { SheetNow } from "./as-typed";
