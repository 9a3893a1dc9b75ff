export type { BookCells, BookPlan, BookWriting } from "./book-plan";
export { BOOK_LAYOUT } from "./layout";
export { BOOK_SHEET_NAMES } from "./names";
export type { BookSheetNames } from "./names";
export { besideOf, planBook } from "./plan";
