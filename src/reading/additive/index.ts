export { agreementOf } from "./agreement";
export { filledAmounts, isSumOf, NOTHING_SUMMED, plus, summed, UNREAD } from "./sums";
export type { Amounts, Summed } from "./sums";
export { partsBelow, subtotalsFirst } from "./subtotals-first";
export { additiveStructure } from "./structure";
export type { AdditiveStructure } from "./structure";
export type { SumFound } from "./sum-beside";
