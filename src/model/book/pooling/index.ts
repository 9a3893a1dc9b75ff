export { firstOf, firstYearQuestion } from "./first-year";
export { freedBy, freedIn } from "./freed";
export { hasRules } from "./has-rules";
export { poolFileOf } from "./pool-file";
export type { PoolAsked } from "./pool-file";
export { mustKeepRules } from "./problems";
export { isStale, workOutPooling } from "./worked-of";
