export { poolingGain } from "./gain";
export { pool } from "./pool";
export type { PoolingAnswer, PoolingGain, PoolingProblem } from "./problem";
