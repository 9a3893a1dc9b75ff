import type { Evidence } from "../define";
import { convergenceSavingEntry } from "./convergence-saving";
import { convergenceSavingTwin } from "./convergence-saving.twin";

export const convergenceSavingEvidence: Evidence = {
  of: convergenceSavingEntry,
  twin: convergenceSavingTwin,
  published: [
    {
      name: "down to the lower quartile",
      source: "By hand: Excel's QUARTILE.INC of 10, 12, 20 and 30 is 11.50",
      args: [[[10], [12], [20], [30]], [[1], [2], [3], [4]], "lowerquartile"],
      expected: [[0], [1], [25.5], [74]],
      tolerance: 1e-12,
    },
  ],
};
