export { BOOK_SHEET_NAMES } from "./names";
export type { BookSheet, BookSheetNames } from "./names";
export { planBook } from "./plan";
export type { BookCells, BookPlan } from "./plan";
