export { figures, filled, layColumns, orBlank, text, words } from "./columns";
export { matchingIn } from "./matching";
export type { Matching } from "./matching";
export {
  above,
  allYears,
  cellAt,
  column,
  inRow,
  inYear,
  ofModel,
  oneCell,
  range,
  row,
  wholeRow,
  wholeYear,
} from "./refer";
