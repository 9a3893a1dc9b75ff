export { univerEngine } from "./univer";
export type { UniverParts } from "./univer";
export { filedId, filedWorkbook } from "./snapshot";
export type { FiledLayout, FiledSheet } from "./filed-sheet";
