import type { Evidence } from "../define";
import { capitalBiasEvidence } from "./capital-bias.evidence";
import { optimismBiasEvidence } from "./optimism-bias.evidence";

export const biasEvidence: readonly Evidence[] = [optimismBiasEvidence, capitalBiasEvidence];
