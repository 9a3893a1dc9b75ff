import { additionalityTwin } from "./additionality";
import { appraiseTwin } from "./appraise";
import { convergenceSavingTwin } from "./convergence-saving";
import { countingMapTwin } from "./counting-map";
import { deflateTwin } from "./deflate";
import { discountFactorTwin } from "./discount-factor";
import { distributionalWeightTwin } from "./distributional-weight";
import { doubleCountRangeTwin } from "./double-count-range";
import { duplicationSavingTwin } from "./duplication-saving";
import { capitalBiasTwin, optimismBiasTwin } from "./optimism-bias";
import { outcomeBenefitTwin } from "./outcome-benefit";
import { phaseTwin } from "./phase";
import { presentValueTwin } from "./present-value";
import { riskShareTwin } from "./risk-share";
import { shareTwin } from "./share";
import { stepReleaseTwin } from "./step-release";
import { switchingValueTwin } from "./switching-value";
import type { NativeTwin } from "./twin";
import { unitCostTwin } from "./unit-cost";

/** The twins by the function's id; `withoutTwin` says why a function is not here. */
export const nativeTwins: Readonly<Record<string, NativeTwin>> = {
  DISCOUNTFACTOR: discountFactorTwin,
  PRESENTVALUE: presentValueTwin,
  APPRAISE: appraiseTwin,
  DEFLATE: deflateTwin,
  OPTIMISMBIAS: optimismBiasTwin,
  CAPITALBIAS: capitalBiasTwin,
  PHASE: phaseTwin,
  OUTCOMEBENEFIT: outcomeBenefitTwin,
  SHARE: shareTwin,
  RISKSHARE: riskShareTwin,
  COUNTINGMAP: countingMapTwin,
  DUPLICATIONSAVING: duplicationSavingTwin,
  CONVERGENCESAVING: convergenceSavingTwin,
  STEPRELEASE: stepReleaseTwin,
  ADDITIONALITY: additionalityTwin,
  DOUBLECOUNTRANGE: doubleCountRangeTwin,
  SWITCHINGVALUE: switchingValueTwin,
  DISTRIBUTIONALWEIGHT: distributionalWeightTwin,
  UNITCOST: unitCostTwin,
};
