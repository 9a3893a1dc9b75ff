export { linesSheet } from "./lever";
export type { Tables } from "./lay-out";
export type { LineRow, ProposalRow, SheetGiven, Worked, WorkedList } from "./spec";
