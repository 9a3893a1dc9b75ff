export type { CountedRows, LeftOut } from "./counted-rows";
export { countedRows } from "./total-rows";
