export { openSample } from "./open";
export { buildSample } from "./workbook";
export type { SampleSheet, SampleWorkbook } from "./workbook";
