export { refusalOf, sheetFormulas, sheetSize } from "./draft";
export type { CellContent, PlannedSheet, StyleKind } from "./draft";
export type { HeadlineCell } from "./plan";
export { planExample, planGrants, planList } from "./list";
export type { PlannedList, TableToList } from "./list";
export { planNames } from "./mapping";
