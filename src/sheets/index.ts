export { refusalOf, sheetFormulas, sheetSize } from "./draft";
export type { CellContent, HeadlineCell, PlannedSheet, StyleKind } from "./draft";
export { planExample, planGrants, planList } from "./list";
export type { PlannedList, TableToList } from "./list";
export { planNames } from "./mapping";
