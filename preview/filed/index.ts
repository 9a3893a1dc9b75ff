export { differences } from "./differences";
export type { Differences } from "./differences";
export { fillBook } from "./fill";
export { aboutFile, filedSheets, formulaInFile } from "./filed-book";
export type { FiledBook } from "./filed-book";
export { watchBook } from "./opened-book";
export type { OpenedBook } from "./opened-book";
