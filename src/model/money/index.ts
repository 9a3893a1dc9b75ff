export { cellSums, sumsFrom } from "./cell-sums";
export type { CellSums, SumsAsData } from "./cell-sums";
export { amount, Decimal, showsPence, toCell } from "./decimal";
export { powerInCell } from "./power";
export { settledAmount, settledNumber } from "./settle";
export { mostOf, splitExactly } from "./split";
export { fromUnits, sharedPlaces, sum, toUnits } from "./units";
