export {
  names,
  neededNumber,
  number,
  numberOfEach,
  numbers,
  put,
  saidYes,
  takeRow,
  words,
  yesOrNo,
} from "./fields";
export type { Field, Part, Taking } from "./fields";
export { linesNow } from "./lines";
export { listNow, partOf, partsOf } from "./reading";
export type { Reading } from "./reading";
export { rowsCalled } from "./rows-called";
export { seen } from "./seen";
export type { Seen, SheetNow } from "./seen";
export { takes } from "./takes";
export { tableNow } from "./table";
export type { TableNow } from "./table";
