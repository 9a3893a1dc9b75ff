export { call } from "./call";
export type { CallArgument } from "./call";
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
export { answeredCell, besideLabel, labelsOf, resultRow } from "./result";
