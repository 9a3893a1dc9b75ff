export { budgetByYear, readBaseBudget, withBaseBudget } from "./gap";
export type { BudgetByYear } from "./gap";
export { BASE_BUDGET } from "./line";
export type { BaseBudget, BaseBudgetLine } from "./line";
