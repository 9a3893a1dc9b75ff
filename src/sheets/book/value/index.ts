export { lastBelow, MEASURES, payback, peakFunding, peakYear, ratio, surplusFrom } from "./measures";
export type { Measure } from "./measures";
export { writeValue } from "./write";
export type { ValueCells } from "./write";
