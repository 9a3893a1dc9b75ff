import type { Evidence } from "../define";
import { riskShareEntry } from "./risk-share";
import { riskShareTwin } from "./risk-share.twin";

export const riskShareEvidence: Evidence = {
  of: riskShareEntry,
  twin: riskShareTwin,
  tested:
    "No public body has published figures for it. The tests work cases by hand, hold for drawn agreements that the steps add up to the overspend exactly and each is used up " +
    "before the next, and that its native formulas give the same in two other spreadsheet programs.",
};
