export { answerHeld, answerPool, POOL_STEPS, readPool } from "./answer";
export type { PoolAnswer, PoolHeld, PoolStep } from "./answer";
export { EVERY_SERVICE, MOST_YEARS, POOL_SCHEMA } from "./form";
export type { GrantRow, PoolFile } from "./form";
export type { Outcome } from "./outcome";
export { plainAnswer } from "./plain";
export type { PlainPoolAnswer } from "./plain";
export { problemsOf } from "./refused";
export { yearName } from "./year-name";
