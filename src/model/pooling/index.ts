export { MOST_GRANTS_POOLED, MOST_PAIRS_POOLED } from "./bounds";
export { pool, poolingPrices, poolYears } from "./core";
export type { PoolingAnswer, PoolingPrices, PoolingQuestion, PoolingYear } from "./core";
export {
  blocking,
  cashable,
  explainPooling,
  findPooling,
  metBetter,
  noWorseOff,
  poolingGain,
  removalOrder,
  ringFenceGains,
  ringFenceValues,
} from "./findings";
export type { MetBetter } from "./findings";
