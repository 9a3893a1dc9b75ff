import { consolidated, homelessness, intoCoreGrant, publicHealth } from "./consolidated";
import type { FreedomPreset } from "./preset";
import { localRegenerationFund, simplificationPathfinder } from "./regeneration";
import { betterCareFund, integratedSettlement } from "./settlements";
import { innovativePolicyOffer, singleOffer } from "./total-place";

export { changesConditions, lackedBy, withFreedom } from "./apply";
export type { Freed } from "./apply";
export type { GrantGiven } from "./place";
export type { FreedomPreset, PresetAnswers, PresetAsk } from "./preset";

/** The freedoms that can be applied to grants, the latest first. One more is one more line. */
export const freedomPresets: readonly FreedomPreset[] = [
  intoCoreGrant,
  publicHealth,
  homelessness,
  consolidated,
  localRegenerationFund,
  integratedSettlement,
  betterCareFund,
  simplificationPathfinder,
  innovativePolicyOffer,
  singleOffer,
];
