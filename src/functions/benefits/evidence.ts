import type { Evidence } from "../define";
import { additionalityEvidence } from "./additionality.evidence";
import { distributionalWeightEvidence } from "./distributional-weight.evidence";
import { doubleCountRangeEvidence } from "./double-count-range.evidence";
import { outcomeBenefitEvidence } from "./outcome-benefit.evidence";

export const benefitsEvidence: readonly Evidence[] = [
  outcomeBenefitEvidence,
  additionalityEvidence,
  doubleCountRangeEvidence,
  distributionalWeightEvidence,
];
