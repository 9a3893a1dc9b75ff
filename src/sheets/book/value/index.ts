export * from "./measures";
export { LINES, writeValue } from "./write";
export type { AgencyMeasure, Line, LineCells, ValueCells } from "./write";
