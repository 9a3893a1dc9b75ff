export type { Around, KindFound } from "./evidence";
export { kindOf } from "./kind";
export { isCalledMoney } from "./spending";
export { titleSide } from "./title-side";
export { namesYearsFrom, yearTold } from "./year-told";
