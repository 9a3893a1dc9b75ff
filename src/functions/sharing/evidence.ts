import type { Evidence } from "../define";
import { phaseEvidence } from "./phase.evidence";
import { riskShareEvidence } from "./risk-share.evidence";
import { shareEvidence } from "./share.evidence";

export const sharingEvidence: readonly Evidence[] = [phaseEvidence, shareEvidence, riskShareEvidence];
