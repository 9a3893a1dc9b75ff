export { call } from "./call";
export type { CallArgument, CallArguments } from "./call";
export {
  above,
  isPermitted,
  lesser,
  none,
  notPermitted,
  same,
  sumsOfColumns,
  sumsOfRows,
} from "./over-ranges";
export { answeredCell, besideLabel, labelledRows } from "./result";
export type { LabelOf } from "./result";
