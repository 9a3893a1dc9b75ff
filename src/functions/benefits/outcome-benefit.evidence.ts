import type { Evidence } from "../define";
import { outcomeBenefitEntry } from "./outcome-benefit";
import { outcomeBenefitTwin } from "./outcome-benefit.twin";

export const outcomeBenefitEvidence: Evidence = {
  of: outcomeBenefitEntry,
  twin: outcomeBenefitTwin,
  published: [
    {
      name: "1,000 people, a fifth in need",
      source: "The Greater Manchester chain; arithmetic derived",
      args: [1000, 0.2, 0.6, 0.4, 0.15, 2500, 0.5],
      expected: [[40.8, 102000, 51000]],
      tolerance: 1e-12,
    },
  ],
};
