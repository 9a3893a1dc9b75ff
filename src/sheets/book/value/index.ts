export { layAppraisal, putAppraisal } from "./appraisal";
export type { AppraisalCells } from "./appraisal";
export { MEASURES } from "./measures";
export type { Measure } from "./measures";
export { writeValue } from "./write";
export type { ValueCells } from "./write";
