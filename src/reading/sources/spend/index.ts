export type { SpendReading, SpendRow } from "./read";
export { spend } from "./source";
