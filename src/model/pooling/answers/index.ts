export { cashable } from "./cashable";
export type { Cashable, Underspend } from "./cashable";
export { conflicts } from "./conflicts";
export type { Conflicts, FloorAboveNeed, OutOfReach } from "./conflicts";
export { removalOrder } from "./removal-order";
export type { RemovalStep } from "./removal-order";
export { explainCashable, explainPooling, findPooling } from "./words";
export type { Explanation, PoolingFindings, PoolingNames } from "./words";
