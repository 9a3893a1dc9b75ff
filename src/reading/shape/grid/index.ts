export { areNumbersOfColumns, isLabelRow, isNumberOfColumns, isOrdinals } from "./column-numbers";
export { LOOKED_DOWN, figureColumns } from "./figure-columns";
export { amountAt, filledIn, gridOf, isNumeric, textAt } from "./grid";
export type { Grid, Span } from "./grid";
