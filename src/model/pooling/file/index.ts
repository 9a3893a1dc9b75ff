export { answerPool, POOL_STEPS, readPool } from "./answer";
export type { PoolAnswer, PoolStep } from "./answer";
export { EVERY_SERVICE, POOL_SCHEMA } from "./form";
export type { EarmarkRow, GrantRow, PoolFile } from "./form";
export { plainAnswer } from "./plain";
export type { PlainPoolAnswer } from "./plain";
