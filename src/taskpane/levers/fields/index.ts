export { EachTable } from "./each-table";
export { LeverStep } from "./lever-step";
export { OneFigureFields } from "./one-figure-fields";
export { TickList } from "./tick-list";
