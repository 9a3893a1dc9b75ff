export { areaOfFormula, resolveAddress } from "./resolve";
export type { Area } from "./resolve";
export { formatA1, formatAddress, isOnSheet, MAX_COLUMNS, MAX_ROWS, parseA1 } from "./a1";
export {
  bounding,
  contains,
  holdsCell,
  intersection,
  isSameBox,
  shifted,
  shiftedAll,
  shiftedPlace,
  without,
} from "./boxes";
export type { CellShift } from "./boxes";
export { movedFormula } from "./moved";
export type { Place } from "./moved";
