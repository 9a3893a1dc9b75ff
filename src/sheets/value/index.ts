export type { Line, ScenarioLines } from "./lines";
export { lastBelow, MEASURES, peakFunding, peakYear, repaidIn, surplusFrom } from "./measures";
export type { Measure } from "./measures";
export { writeValue } from "./write";
export type { ValueCells } from "./write";
export { measureColumns, putWorth, WORTH_MEASURES } from "./worth";
export type { WorthMeasure } from "./worth";
