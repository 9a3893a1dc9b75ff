export { countedOnce, perHead } from "./counted-once";
export type { CountedOnce, Sums, TakenOut } from "./counted-once";
export { rowKey } from "./row";
export type { Body, RowAt, SourceRow } from "./row";
