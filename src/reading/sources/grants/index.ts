export { CONDITIONS_JOINT } from "./facts";
export type { GrantFact, GrantsFacts } from "./facts";
export type { GrantRow, GrantsReading } from "./read";
export { grants } from "./source";
