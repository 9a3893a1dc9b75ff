export { answerPool, POOL_STEPS, readPool } from "./answer";
export type { PoolAnswer, PoolStep } from "./answer";
export { POOL_SCHEMA } from "./form";
export type { PoolFile } from "./form";
export { plainAnswer } from "./plain";
export type { PlainPoolAnswer } from "./plain";
