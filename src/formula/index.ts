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
export { literalText, quotedText } from "./text";
