export type { GrantRow, GrantsReading } from "./read";
export { grants } from "./source";
