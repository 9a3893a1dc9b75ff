export { BY_NAME_ALONE } from "./by-name-alone";
export type { CountedRows, LeftOut } from "./counted-rows";
export { isPath } from "./paths";
export { countedRows } from "./total-rows";
