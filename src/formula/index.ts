export {
  address,
  cellOf,
  cellsAcross,
  cellsDown,
  columnLetters,
  columnNumber,
  columnOf,
  parseAddress,
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
  part,
} from "./moving";
export { onSheet, readableSheet, withSheetsRenamed } from "./sheet-name";
export { literalText, quotedText } from "./text";
