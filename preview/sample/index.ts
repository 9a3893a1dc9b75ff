export { SAMPLE_BOOK } from "./book";
export { openSample } from "./open";
export { buildSample } from "./workbook";
export type { SampleSheet, SampleWorkbook } from "./sheet";
