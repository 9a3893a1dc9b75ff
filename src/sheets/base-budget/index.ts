export { writeBaseBudget } from "./write";
export type { BaseBudgetCells } from "./write";
