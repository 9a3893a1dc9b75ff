import { countingMapTwin } from "./counting-map";
import { discountFactorTwin } from "./discount-factor";
import { duplicationSavingTwin } from "./duplication-saving";
import { presentValueTwin } from "./present-value";
import { shareTwin } from "./share";
import type { NativeTwin } from "./twin";

/** The twins by the function's id. A function that is not here has no closed form: an optimum has a certificate instead. */
export const nativeTwins: Readonly<Record<string, NativeTwin>> = {
  DISCOUNTFACTOR: discountFactorTwin,
  PRESENTVALUE: presentValueTwin,
  SHARE: shareTwin,
  COUNTINGMAP: countingMapTwin,
  DUPLICATIONSAVING: duplicationSavingTwin,
};
