import type { Evidence } from "../define";
import { deflateEvidence } from "./deflate.evidence";
import { unitCostEvidence } from "./unit-cost.evidence";
import { unitCostTableEvidence } from "./unit-cost-table.evidence";

export const pricesEvidence: readonly Evidence[] = [deflateEvidence, unitCostEvidence, unitCostTableEvidence];
