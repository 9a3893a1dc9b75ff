export { answerPool, readPool } from "./answer";
export type { PoolAnswer } from "./answer";
export { POOL_SCHEMA } from "./form";
