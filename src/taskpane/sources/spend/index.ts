export { countOf, countingMapOf } from "./count";
export type { ServiceCount } from "./count";
export { spend } from "./spend";
