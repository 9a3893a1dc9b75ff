export { SAMPLE_BOOK } from "./book";
export { openSample } from "./open";
export { SAMPLES } from "./samples";
export type { SampleName } from "./samples";
export type { SampleSheet, SampleWorkbook } from "./sheet";
export { buildSample } from "./workbook";
