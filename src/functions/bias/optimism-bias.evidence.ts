import { evidenceGrades } from "../../model/parameters";
import type { Evidence } from "../define";
import { optimismBiasEntry } from "./optimism-bias";
import { optimismBiasTwin } from "./optimism-bias.twin";

export const optimismBiasEvidence: Evidence = {
  of: optimismBiasEntry,
  twin: optimismBiasTwin,
  figures: Object.entries(evidenceGrades),
  published: [
    {
      name: "a benefit by grade of evidence",
      source: "New Economy, Unit Cost Database v1.2, the list of optimism bias discounts",
      args: [100, [[1], [2], [3], [4], [5], [6]], "benefit"],
      expected: [[100], [95], [90], [85], [75], [60]],
      tolerance: 1e-12,
    },
  ],
};
