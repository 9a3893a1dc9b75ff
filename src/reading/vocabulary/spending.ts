/** What is spent, by every name of it. A budget, a cost and a payment may be named beside savings, risks and prices: they are apart. */
export const SPENDING = "expend(itures?|ing|ed)|expenses?|spend(s|ing)?|spent";
export const COSTS = "costs?";
export const PAYMENTS = "payments?";
export const BUDGETS = "budgets?|outturn";
/** Two ways to measure what is spent, which income has as well. */
export const NET_OR_GROSS = "net|gross";
