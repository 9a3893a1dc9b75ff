import type { Evidence } from "../define";
import { caseloadOverlapEvidence } from "./caseload-overlap.evidence";
import { convergenceSavingEvidence } from "./convergence-saving.evidence";
import { countingMapEvidence } from "./counting-map.evidence";
import { duplicationSavingEvidence } from "./duplication-saving.evidence";
import { effectiveProvidersEvidence } from "./effective-providers.evidence";
import { stepReleaseEvidence } from "./step-release.evidence";

export const duplicationEvidence: readonly Evidence[] = [
  countingMapEvidence,
  duplicationSavingEvidence,
  convergenceSavingEvidence,
  stepReleaseEvidence,
  effectiveProvidersEvidence,
  caseloadOverlapEvidence,
];
