export { offered, ON_OR_OFF, oneOf, oneOfCells, SHARES, wholeFrom, YEARS, YEARS_OR_NONE } from "./allowed";
export { askedHeads, askedWidth, isByYear, nothingChosen, putAsked } from "./asked";
export type { AskedGiven } from "./asked";
export { called } from "./called";
export { figures, filled, layColumns, orBlank, text, words } from "./columns";
export type { Heads } from "./columns";
export { matchingIn, matchingNames } from "./matching";
export type { Matching } from "./matching";
export { putFigures, putInputs, putLabels, putNames } from "./put";
export {
  above,
  across,
  allYears,
  cellAt,
  column,
  inRow,
  inYear,
  ofModel,
  oneCell,
  range,
  row,
  rowOf,
  upToYear,
  upToYearInRow,
  wholeRow,
  wholeYear,
  yearAcross,
} from "./refer";
export { unitSaid } from "./unit-said";
export { byYear, FIRST_YEAR_COLUMN, labelledRows, putYears } from "./years";
export { withWord } from "./with-word";
