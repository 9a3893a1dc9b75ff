export { budgetByYear, readBaseBudget, withBaseBudget } from "./gap";
export type { BudgetByYear } from "./gap";
export { BASE_BUDGET_FIELDS } from "./line";
export type { BaseBudget, BaseBudgetLine } from "./line";
