export {
  address,
  cellOf,
  cellsAcross,
  cellsDown,
  columnLetters,
  columnNumber,
  columnOf,
  parseAddress,
  quotedSheet,
  readableAddress,
  reference,
  rowOf,
} from "./address";
export type { Box, SheetBox } from "./address";
export { isExcelError } from "./excel-errors";
export {
  acrossTo,
  asRange,
  downTo,
  fixed,
  fixedRange,
  moving,
  movingAcross,
  movingDown,
  onSheet,
  part,
} from "./moving";
export { literalText, quotedText } from "./text";
