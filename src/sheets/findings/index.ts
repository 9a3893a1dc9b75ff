export { WRITE_AGAIN } from "./check";
export type { PlannedCheck } from "./check";
export type { PlannedHeadline, PlannedSentence } from "./headline";
