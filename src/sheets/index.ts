export { chartTone, hasLegend, isLying, refusalOf, sheetFormulas, sheetSize } from "./draft";
export type { CellContent, ChartKind, PlannedChart, PlannedPage, PlannedSheet, StyleKind } from "./draft";
export type { HeadlineCell } from "./plan";
export { planExample, planGrants, planList } from "./list";
export type { PlannedList, TableToList } from "./list";
export { planNames } from "./mapping";
