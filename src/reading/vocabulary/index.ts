export { anyOf } from "./any-of";
export { COUNCILS_IN_SHORT, isKindAlone, namesKindsOnly } from "./bodies";
export { COUNTRIES } from "./countries";
export { PEOPLE, PER_PERSON, STAFF } from "./counts";
export { DEPARTMENTS_IN_SHORT, isMinistry, isOfMinistry } from "./ministries";
export { withoutNamesOfServices } from "./names-of-services";
export { isAllIncome, isAllSpending, keyOfSide, mayBeIncome } from "./sides";
export { BUDGETS, COSTS, NET_OR_GROSS, PAYMENTS, SPENDING } from "./spending";
export { RESERVES, SOURCES, TAXES, isFinancing } from "./taxes";
