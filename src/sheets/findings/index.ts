export { SHAPES, WRITE_AGAIN } from "./check";
export type { PlannedCheck, ShapeKey } from "./check";
export type { PlannedHeadline, PlannedSentence } from "./headline";
