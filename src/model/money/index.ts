export { amount, Decimal, showsPence, toCell } from "./decimal";
export { splitExactly } from "./split";
export { fromUnits, sharedPlaces, sum, toUnits } from "./units";
