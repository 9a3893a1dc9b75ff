export { planNames } from "./mapping";
export { rowsApart } from "./paid-rows";
export type { NameRow } from "./paid-rows";
