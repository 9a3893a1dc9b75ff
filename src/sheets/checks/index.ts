export { isAsMuch, CREATE_AGAIN } from "./check";
export type { Check } from "./check";
export { formulasOn } from "./formulas";
export { writeChecks } from "./write";
export type { WrittenFormulas } from "./check";
export type { CheckCells } from "./write";
