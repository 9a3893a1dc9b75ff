import type { Evidence } from "../define";
import { appraiseEvidence } from "./appraise.evidence";
import { discountFactorEvidence } from "./discount-factor.evidence";
import { presentValueEvidence } from "./present-value.evidence";
import { switchingValueEvidence } from "./switching-value.evidence";

export const appraisalEvidence: readonly Evidence[] = [
  discountFactorEvidence,
  presentValueEvidence,
  appraiseEvidence,
  switchingValueEvidence,
];
