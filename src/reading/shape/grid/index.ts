export { areNumbersOfColumns, isLabelRow, isNumberOfColumns, isOrdinals } from "./column-numbers";
export { LOOKED_DOWN, figureColumns } from "./figure-columns";
export { lastBefore } from "./last-before";
export { amountAt, filledIn, gridOf, isNumeric } from "./grid";
export type { Grid, Span } from "./grid";
export { textAt, wholeTextAt } from "./texts";
