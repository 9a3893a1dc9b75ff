export { countOf } from "./count";
export type { ServiceCount } from "./count";
export { spend } from "./spend";
