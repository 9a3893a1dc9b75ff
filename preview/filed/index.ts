export { differences } from "./differences";
export type { Differences } from "./differences";
export { aboutFile, filedSheets } from "./filed-book";
export type { FiledBook } from "./filed-book";
export { openBook } from "./opened-book";
export type { OpenedBook } from "./opened-book";
export { keptFormulaAt } from "./kept-formulas";
export { aboutNoResults } from "../file/no-results";
