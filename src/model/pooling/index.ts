export { poolingGain } from "./gain";
export { pool, poolYears } from "./pool";
export type { PoolingAnswer, PoolingGain, PoolingProblem } from "./problem";
export type { Earmark, PoolingYear, PoolingYearAnswer, PoolingYearsAnswer } from "./years-problem";
