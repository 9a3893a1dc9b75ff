export { blocking } from "./blocking";
export { cashable } from "./cashable";
export { poolingGain } from "./gain";
export { noWorseOff } from "./no-worse-off";
export { removalOrder } from "./removal-order";
export type { RemovalStep } from "./removal-order";
export { ringFenceValues } from "./ring-fence-values";
export { explainCashable, explainPooling, findPooling } from "./words";
