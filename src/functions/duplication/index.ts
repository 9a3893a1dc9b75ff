import type { Theme } from "../define";
import { caseloadOverlapEntry } from "./caseload-overlap";
import { convergenceSavingEntry } from "./convergence-saving";
import { countingMapEntry } from "./counting-map";
import { duplicationSavingEntry } from "./duplication-saving";
import { effectiveProvidersEntry } from "./effective-providers";
import { stepReleaseEntry } from "./step-release";

export { countingMapEntry };

export const duplication: Theme = {
  title: "Duplication",
  about: "Who spends what on which service, and what ending duplication would save.",
  functions: [
    countingMapEntry,
    duplicationSavingEntry,
    convergenceSavingEntry,
    stepReleaseEntry,
    effectiveProvidersEntry,
    caseloadOverlapEntry,
  ],
};
