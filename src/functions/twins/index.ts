/** What the twins of the themes are made of: how they name arguments, tables and figures, and how a twin is written down. */
export {
  alongLine,
  amountAt,
  cellsOf,
  isOneCell,
  lineLength,
  numberAt,
  numberAtOr,
  numberInLine,
  numberOf,
  shareForRow,
  unlessBlank,
  unlessEmpty,
  wordAt,
  wordOf,
} from "./arguments";
export { flagOf, yesWords } from "./flags";
export { layOut, readArgument } from "./lay-out";
export type { LaidOutTwin, PlacedCell } from "./lay-out";
export { NO_FORMULA } from "./twin";
export type { NativeTwin, TablePlaces, TwinArgument, TwinCall, TwinCell, TwinTable } from "./twin";
