export { amount, Decimal, showsPence, toCell } from "./decimal";
export { settledAmount, settledNumber } from "./settle";
export { splitExactly } from "./split";
export { fromUnits, sharedPlaces, sum, toUnits } from "./units";
