export { groupTotals, withGroups } from "./group-totals";
export { columnsSeen } from "./columns";
export type { ColumnSeen } from "./columns";
export { levelsOf } from "./levels";
export { withoutOneYear } from "./names-and-years";
export type { Level } from "./levels";
export { moneyOf, rowsCounted } from "./money-columns";
export { moneyByPlace } from "./money-by-place";
export {
  COUNTS,
  PRICES,
  isCounted,
  isLent,
  isMeasured,
  isModel,
  isMoved,
  isOrganised,
  namesCount,
} from "./no-money";
export { partsOfWholes } from "./of-which";
export { isOfSameYear } from "./same-year";
export { withoutOutsideTotal } from "./outside-total";
export { totalColumns } from "./total-columns";
export type { TotalColumn } from "./total-columns";
