/**
 * How a custom function is written down: `defineFunction` (or `defineCellByCell`) with its parameters, each a shape of a kind:
 * `block(amount, { meaning: "..." })`. `calculate` gets what is declared, already read; nothing is said twice.
 *
 * A call is refused in this order: too many arguments, an Excel error in one; what is left out; sizes that do not match; a cell that
 * cannot be read; what the model refuses. Each in the order of the formula.
 */
export type {
  AcrossRows,
  Call,
  Cells,
  Declared,
  Given,
  OptionalNames,
  Parameters,
  RequiredNames,
} from "./declared";
export { defineCellByCell, defineFunction } from "./define-function";
export { rowLabelled } from "./entry";
export type { Arguments, Example, FunctionEntry, Refusal, ResultCell } from "./entry";
export type { Evidence, PublishedCase, UsedFigures, WithoutTwin } from "./evidence";
export {
  amount,
  choice,
  countedYear,
  flag,
  name,
  number,
  priceYear,
  quantity,
  share,
  wholeNumber,
} from "./kinds";
export { block, column, each, eachRow, one, oneOrBlock, oneOrColumn, readBy, row } from "./shapes";
export type { Theme } from "./theme";
