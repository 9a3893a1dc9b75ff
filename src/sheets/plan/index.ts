export type { HeadlineCell } from "./headline-cell";
export { BOOK_LAYOUT } from "./layout";
export { BOOK_SHEET_NAMES } from "./names";
export type { BookSheet, BookSheetNames } from "./names";
export { besideOf, planBook } from "./plan";
export type { BookWriting, BookCells, BookPlan } from "./plan";
