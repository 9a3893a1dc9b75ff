export { MOST_GRANTS_POOLED, MOST_PAIRS_POOLED } from "./bounds";
export { pool, poolingPrices, poolYears } from "./core";
export type { PoolingAnswer, PoolingPrices, PoolingQuestion, PoolingYear } from "./core";
export {
  blocking,
  cashable,
  explainPooling,
  findPooling,
  noWorseOff,
  poolingGain,
  removalOrder,
  ringFenceValues,
} from "./findings";
