export { asValues, callsOurs } from "./calls";
export type { FoundCall, ReplacedCall } from "./calls";
export { chartTone, hasLegend, isLying, refusalOf, sheetFormulas, sheetSize } from "./draft";
export type {
  CellContent,
  ChartKind,
  HeadlineCell,
  PlannedChart,
  PlannedPage,
  PlannedSheet,
  StyleKind,
} from "./draft";
export { planExample, planGrants, planList } from "./list";
export type { PlannedList, TableToList } from "./list";
export { planNames, rowsApart } from "./mapping";
