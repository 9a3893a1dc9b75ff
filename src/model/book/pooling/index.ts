export { firstOf, firstYearQuestion, poolingLimits } from "./first-year";
export { freedBy, freedIn } from "./freed";
export { hasRules } from "./has-rules";
export { overspendCosts } from "./overspend";
export type { OverspendCost } from "./overspend";
export { poolFileOf } from "./pool-file";
export type { PoolAsked } from "./pool-file";
export { mustKeepRules } from "./problems";
export { isStale, workOutPooling } from "./worked-of";
