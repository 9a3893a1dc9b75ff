/**
 * The functions in ordinary Excel: for copies that go to people without the add-in, and loaded only when one is made. Twins are named one by one
 * here: by way of their evidence every function would be loaded anew.
 */
import { appraiseTwin } from "./appraisal/appraise.twin";
import { discountFactorTwin } from "./appraisal/discount-factor.twin";
import { presentValueTwin } from "./appraisal/present-value.twin";
import { switchingValueTwin } from "./appraisal/switching-value.twin";
import { additionalityTwin } from "./benefits/additionality.twin";
import { distributionalWeightTwin } from "./benefits/distributional-weight.twin";
import { doubleCountRangeTwin } from "./benefits/double-count-range.twin";
import { outcomeBenefitTwin } from "./benefits/outcome-benefit.twin";
import { capitalBiasTwin } from "./bias/capital-bias.twin";
import { optimismBiasTwin } from "./bias/optimism-bias.twin";
import { caseloadOverlapTwin } from "./duplication/caseload-overlap.twin";
import { convergenceSavingTwin } from "./duplication/convergence-saving.twin";
import { countingMapTwin } from "./duplication/counting-map.twin";
import { duplicationSavingTwin } from "./duplication/duplication-saving.twin";
import { effectiveProvidersTwin } from "./duplication/effective-providers.twin";
import { stepReleaseTwin } from "./duplication/step-release.twin";
import { estateMeasuresTwin } from "./estate/estate-measures.twin";
import { deflateTwin } from "./prices/deflate.twin";
import { unitCostTwin } from "./prices/unit-cost.twin";
import { phaseTwin } from "./sharing/phase.twin";
import { riskShareTwin } from "./sharing/risk-share.twin";
import { shareTwin } from "./sharing/share.twin";
import type { NativeTwin } from "./twins";

export { layOut, NO_FORMULA, readArgument } from "./twins";
export type { LaidOutTwin, NativeTwin, PlacedCell, TwinArgument } from "./twins";

const TWINS: ReadonlyMap<string, NativeTwin> = new Map([
  ["APPRAISE", appraiseTwin],
  ["DISCOUNTFACTOR", discountFactorTwin],
  ["PRESENTVALUE", presentValueTwin],
  ["SWITCHINGVALUE", switchingValueTwin],
  ["ADDITIONALITY", additionalityTwin],
  ["DISTRIBUTIONALWEIGHT", distributionalWeightTwin],
  ["DOUBLECOUNTRANGE", doubleCountRangeTwin],
  ["OUTCOMEBENEFIT", outcomeBenefitTwin],
  ["CAPITALBIAS", capitalBiasTwin],
  ["OPTIMISMBIAS", optimismBiasTwin],
  ["CONVERGENCESAVING", convergenceSavingTwin],
  ["COUNTINGMAP", countingMapTwin],
  ["DUPLICATIONSAVING", duplicationSavingTwin],
  ["STEPRELEASE", stepReleaseTwin],
  ["EFFECTIVEPROVIDERS", effectiveProvidersTwin],
  ["CASELOADOVERLAP", caseloadOverlapTwin],
  ["ESTATEMEASURES", estateMeasuresTwin],
  ["DEFLATE", deflateTwin],
  ["UNITCOST", unitCostTwin],
  ["PHASE", phaseTwin],
  ["RISKSHARE", riskShareTwin],
  ["SHARE", shareTwin],
]);

/** The function in ordinary Excel; undefined where no formulas give its figures, or there is no such function. */
export function twinOf(id: string): NativeTwin | undefined {
  return TWINS.get(id);
}
