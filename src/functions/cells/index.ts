export { alignedLength } from "./alignment";
export { layOut, MOST_CELLS, refuseErrors } from "./argument";
export type { Argument } from "./argument";
export { isBlank } from "./cell";
export type { Cell, CellArgument, CellValue, ErrorCell } from "./cell";
export { excelErrorIn } from "./excel-error";
export { isOptional } from "./parameter";
export type { Parameter, ParameterKind, ParameterShape, Range } from "./parameter";
export { CellProblem, refused } from "./problem";
export {
  asChoice,
  asDecimal,
  asFlag,
  asName,
  asWhole,
  block,
  line,
  NOUGHT,
  requireContent,
  requireGiven,
  single,
} from "./read";
