export { conditionsSaid } from "./conditions";
export type { ListedGrant } from "./conditions";
export { CONDITIONS_JOINT } from "./facts";
export type { GrantFact, GrantsFacts } from "./facts";
export { oneForEachHolder } from "./holders";
export { wayOf } from "./permitted";
export type { PermittedServices } from "./permitted";
export type { GrantRow, GrantsReading } from "./read";
export { grants } from "./source";
