export { anyOf } from "./any-of";
export { withoutNamesOfServices } from "./names-of-services";
export { isAllIncome, isAllSpending, keyOfSide, mayBeIncome } from "./sides";
export { BUDGETS, COSTS, NET_OR_GROSS, PAYMENTS, SPENDING } from "./spending";
export { RESERVES, SOURCES, TAXES, isFinancing } from "./taxes";
