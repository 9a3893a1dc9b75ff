export { boxOf, declaredBlock, findBlocks } from "./blocks";
export { blockUnder } from "./body";
export type { Block } from "./body";
export { isUnitAlone } from "./heading-marks";
export type { Headings } from "./headings";
