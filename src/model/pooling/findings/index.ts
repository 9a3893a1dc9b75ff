export { blocking, blockingOfYears } from "./blocking";
export { cashable } from "./cashable";
export { conflicts } from "./conflicts";
export { poolingGain } from "./gain";
export { noWorseOff } from "./no-worse-off";
export { removalOrder, removalOrderOfYears } from "./removal-order";
export type { RemovalStep } from "./removal-order";
export { ringFenceGainsOfYears, ringFenceValues } from "./ring-fence-values";
export { conflictInWords, explainCashable, explainPooling, findPooling } from "./words";
