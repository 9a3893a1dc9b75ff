import type { Theme } from "../define";
import { additionalityEntry } from "./additionality";
import { distributionalWeightEntry } from "./distributional-weight";
import { doubleCountRangeEntry } from "./double-count-range";
import { outcomeBenefitEntry } from "./outcome-benefit";

export const benefits: Theme = {
  title: "Benefits",
  about: "From people helped to pounds, without counting the same pound twice.",
  functions: [outcomeBenefitEntry, additionalityEntry, doubleCountRangeEntry, distributionalWeightEntry],
};
