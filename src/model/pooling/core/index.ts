export type { PoolingAnswer, PoolingUse, PoolingYearsAnswer, PoolingYearUse } from "./answer";
export { keepsEveryRule, notProved, prove } from "./certificate";
export type { Proved } from "./certificate";
export { checkQuestion, checkYears } from "./check";
export { freeEach, strandedReaches } from "./flow";
export { oneYear, pool, poolYears, solve, solveAny, yearAnswers } from "./pool";
export { poolingPrices } from "./prices";
export type { PoolingPrices } from "./prices";
export type { Earmark, PoolingQuestion, PoolingYear } from "./question";
export {
  asPounds,
  asValue,
  fundedByService,
  shortfallOf,
  spentByGrant,
  total,
  toWhole,
  valueOf,
} from "./whole";
export type { Payment, WholeQuestion, WholeYear } from "./whole";
