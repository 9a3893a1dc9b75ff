import type { Theme } from "../define";
import { appraiseEntry } from "./appraise";
import { discountFactorEntry } from "./discount-factor";
import { presentValueEntry } from "./present-value";
import { switchingValueEntry } from "./switching-value";

export const appraisal: Theme = {
  title: "Appraising a proposal",
  about: "Costs and benefits over years, at HM Treasury's discount rates.",
  functions: [discountFactorEntry, presentValueEntry, appraiseEntry, switchingValueEntry],
};
