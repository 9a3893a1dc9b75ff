export { isCalledMoney, kindOf } from "./kind";
export type { Around, KindFound } from "./kind";
export { titleSide } from "./title-side";
export { namesYearsFrom, yearTold } from "./year-told";
