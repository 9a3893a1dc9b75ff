export { budgetByYear, readBaseBudget, withBaseBudget } from "./gap";
export type { BudgetByYear } from "./gap";
export type { BaseBudget, BaseBudgetLine } from "./line";
