import { additionalityEntry } from "./additionality";
import { appraiseEntry } from "./appraise";
import { blockingEntry } from "./blocking";
import { capitalBiasEntry } from "./capital-bias";
import { convergenceSavingEntry } from "./convergence-saving";
import { countingMapEntry } from "./counting-map";
import { deflateEntry } from "./deflate";
import { discountFactorEntry } from "./discount-factor";
import { distributionalWeightEntry } from "./distributional-weight";
import { doubleCountRangeEntry } from "./double-count-range";
import { duplicationSavingEntry } from "./duplication-saving";
import { floorShortfallEntry } from "./floor-shortfall";
import { grantPriceEntry } from "./grant-price";
import { needPriceEntry } from "./need-price";
import { optimismBiasEntry } from "./optimism-bias";
import { outcomeBenefitEntry } from "./outcome-benefit";
import { phaseEntry } from "./phase";
import { poolAllocationEntry } from "./pool-allocation";
import { poolCashEntry } from "./pool-cash";
import { poolExplainEntry } from "./pool-explain";
import { poolGainEntry } from "./pool-gain";
import { poolSummaryEntry } from "./pool-summary";
import { poolYearsEntry } from "./pool-years";
import { presentValueEntry } from "./present-value";
import { removalOrderEntry } from "./removal-order";
import { ringFenceValueEntry } from "./ring-fence-value";
import { riskShareEntry } from "./risk-share";
import { shareEntry } from "./share";
import { stepReleaseEntry } from "./step-release";
import { strandedEntry } from "./stranded";
import { switchingValueEntry } from "./switching-value";
import { unitCostEntry } from "./unit-cost";
import { unitCostTableEntry } from "./unit-cost-table";
import { unmetEntry } from "./unmet";
import type { FunctionEntry } from "./entry";

export {
  blockingEntry,
  countingMapEntry,
  duplicationSavingEntry,
  grantPriceEntry,
  needPriceEntry,
  poolAllocationEntry,
  poolExplainEntry,
  poolGainEntry,
  poolSummaryEntry,
  removalOrderEntry,
  ringFenceValueEntry,
  strandedEntry,
  unmetEntry,
};
export { functionsOf, questionOf, themes } from "./themes";
export type { Theme } from "./themes";
export type { Arguments, Example, FunctionEntry, Refusal, ResultCell } from "./entry";

/** Every custom function, in the order of the help: appraisal, benefits, sharing and phasing, duplication, pooling. */
export const catalogue: readonly FunctionEntry[] = [
  discountFactorEntry,
  presentValueEntry,
  appraiseEntry,
  switchingValueEntry,
  deflateEntry,
  unitCostEntry,
  unitCostTableEntry,
  optimismBiasEntry,
  capitalBiasEntry,
  outcomeBenefitEntry,
  additionalityEntry,
  doubleCountRangeEntry,
  distributionalWeightEntry,
  phaseEntry,
  shareEntry,
  riskShareEntry,
  countingMapEntry,
  duplicationSavingEntry,
  convergenceSavingEntry,
  stepReleaseEntry,
  poolAllocationEntry,
  poolSummaryEntry,
  poolGainEntry,
  strandedEntry,
  unmetEntry,
  ringFenceValueEntry,
  blockingEntry,
  removalOrderEntry,
  poolCashEntry,
  floorShortfallEntry,
  poolYearsEntry,
  poolExplainEntry,
  grantPriceEntry,
  needPriceEntry,
];
