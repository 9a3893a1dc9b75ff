export { layTable } from "./lay-out";
export { linesSheet } from "./lever";
export type { LineRow, ProposalRow, SheetGiven, Tables, Worked, WorkedList } from "./spec";
