export { BOOK_LAYOUT, BOOK_SHEET_NAMES, besideOf, planBook } from "./plan";
export type { BookSheetNames, BookWriting, BookCells, BookPlan } from "./plan";
export { readBack, TYPED_SHEETS } from "./read-back";
export type { SheetNow } from "./as-typed";
