export { compareScenarios, largestFirst, MEASURES, WORTHS } from "./compare";
export type { Cause, Comparison, Difference, Measure, Worth } from "./compare";
export type { Reason } from "./reasons";
export { TOTALS, totalsOf } from "./totals";
export type { Total, Totals } from "./totals";
export { limitsIn } from "./interactions";
export type { Limit } from "./interactions";
