export { amount, Decimal, showsPence, toCell } from "./decimal";
export { settledAmount, settledNumber } from "./settle";
export { mostOf, splitExactly } from "./split";
export { fromUnits, sharedPlaces, sum, toUnits } from "./units";
