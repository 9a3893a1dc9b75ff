export { areNumbersOfColumns, amountAt, filledIn, gridOf, lastBefore, wholeTextAt, textAt } from "./grid";
export type { Grid, Span } from "./grid";
export { blockUnder, boxOf, declaredBlock, findBlocks, isUnitAlone } from "./tables";
export type { Block, Headings } from "./tables";
export { addedCells } from "./added-cells";
export { BY_NAME_ALONE, countedRows, isPath } from "./totals";
export type { CountedRows, LeftOut } from "./totals";
export { countsOther, isBroughtForward, totalWord } from "./total-words";
