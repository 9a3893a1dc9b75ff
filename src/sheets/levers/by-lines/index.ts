export { linesSheet } from "./lever";
export type { SheetGiven } from "./spec";
