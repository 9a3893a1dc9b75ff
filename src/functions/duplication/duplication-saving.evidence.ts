import type { Evidence } from "../define";
import { duplicationSavingEntry } from "./duplication-saving";
import { duplicationSavingTwin } from "./duplication-saving.twin";

export const duplicationSavingEvidence: Evidence = {
  of: duplicationSavingEntry,
  twin: duplicationSavingTwin,
  tested:
    "No public body has published figures for it. The tests work cases by hand, and check on random spending that a saving is never more than the fixed cost and " +
    "falls as more providers are kept, and that its native formulas give the same in two other spreadsheet programs.",
};
