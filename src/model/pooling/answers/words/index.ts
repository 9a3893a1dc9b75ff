export { explainCashable } from "./cashable";
export { explainPooling } from "./explain";
export type { Explanation } from "./explain";
export { findPooling } from "./findings";
export type { PoolingFindings, PoolingNames } from "./findings";
