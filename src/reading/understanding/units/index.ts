export { otherCurrency } from "./currency";
export { canOnlyBePounds, middleOf } from "./only-pounds";
export { isTypedInPounds } from "./typed-in-pounds";
export { isSaidByCover, otherUnit, unitOfTable } from "./unit";
export { unitsApart, unitsTold } from "./units-apart";
export { columnOfUnits } from "./units-in-rows";
