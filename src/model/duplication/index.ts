export { countingMap, sharedServices } from "./counting-map";
export type { CountingMap, SharedService, SpendRow } from "./counting-map";
export { duplicationSaving } from "./saving";
export type { SavingLevers } from "./saving";
