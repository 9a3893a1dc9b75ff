export { writeCosts } from "./write";
export type { CostCells } from "./write";
