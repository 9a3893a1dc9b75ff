export type { CountedRows, LeftOut } from "./counted-rows";
export { isPath } from "./paths";
export { countedRows } from "./total-rows";
