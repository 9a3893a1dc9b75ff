export { anyOf } from "./any-of";
export { isAllIncome, isAllSpending, keyOfSide, mayBeIncome } from "./sides";
export { BUDGETS, COSTS, NET_OR_GROSS, PAYMENTS, SPENDING } from "./spending";
