export { formulasOn } from "./formulas";
export { writeChecks } from "./write";
export type { WrittenFormulas } from "./formulas";
export type { CheckCells } from "./write";
