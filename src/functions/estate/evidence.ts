import type { Evidence } from "../define";
import { estateMeasuresEvidence } from "./estate-measures.evidence";

export const estateEvidence: readonly Evidence[] = [estateMeasuresEvidence];
