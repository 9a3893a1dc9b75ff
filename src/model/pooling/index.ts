export { blocking } from "./blocking";
export { poolingGain } from "./gain";
export { pool, poolYears } from "./pool";
export { poolingPrices } from "./prices";
export type { PoolingPrices } from "./prices";
export type { PoolingAnswer, PoolingGain, PoolingProblem } from "./problem";
export { ringFenceGains, ringFenceValues } from "./ring-fence-values";
export type { RingFenceGain } from "./ring-fence-values";
export type { Earmark, PoolingYear, PoolingYearAnswer, PoolingYearsAnswer } from "./years-problem";
