export { amount, Decimal, showsPence, toCell } from "./decimal";
export { powerInCell } from "./power";
export { splitExactly } from "./split";
export { fromUnits, sharedPlaces, sum, toUnits } from "./units";
