export {
  address,
  cellOf,
  columnLetters,
  columnNumber,
  columnOf,
  parseAddress,
  readableAddress,
  reference,
  rowOf,
} from "./address";
export type { Box, SheetBox } from "./address";
export { dayOfSerial, momentOfSerial, MONTHS, serialOfMoment } from "./excel-day";
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
export { onSheet, readableSheet, sheetsNamed, withSheetsRenamed } from "./sheet-name";
export { literalText, quotedText } from "./text";
