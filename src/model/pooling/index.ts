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
export { BY_YEAR, GRANT_FIELDS, MODES, POOL_ADMINISTRATION, SERVICE_FIELDS } from "./fields";
export type { ByYear, EarmarkTerms, GrantTerms, Mode, ServiceTerms } from "./fields";
export { answerHeld, answerPool, EVERY_SERVICE, MOST_YEARS, problemsOf, readPool, yearName } from "./file";
export type { Outcome, PoolAnswer, PoolFile, PoolHeld } from "./file";
export { mayPayKind } from "./rules";
