export { explainCashable } from "./cashable";
export { explainPooling } from "./explain";
export { findPooling } from "./findings";
export { conflictInWords } from "./floors";
