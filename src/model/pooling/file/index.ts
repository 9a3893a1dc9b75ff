export { answerHeld, answerPool, readPool } from "./answer";
export type { PoolAnswer, PoolHeld } from "./answer";
export { EVERY_SERVICE, MOST_YEARS, POOL_SCHEMA } from "./form";
export type { PoolFile } from "./form";
export type { Outcome } from "./outcome";
export { problemsOf } from "./refused";
export { yearName } from "./year-name";
