export { NEED_FIELDS, WEIGHT_FIELDS } from "./need";
export { OVERSPEND_FIELDS } from "./overspend";
export type { Overspend } from "./overspend";
export { POOLING } from "./pooling";
export type { PoolingPart } from "./pooling";
export { WORKED } from "./worked-form";
export type { PoolingWorked, WorkedOutcome } from "./worked";
