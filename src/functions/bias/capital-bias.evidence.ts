import { capitalBiasSource } from "../../model/parameters";
import type { Evidence } from "../define";
import { capitalBiasEntry } from "./capital-bias";
import { capitalBiasTwin } from "./capital-bias.twin";

export const capitalBiasEvidence: Evidence = {
  of: capitalBiasEntry,
  twin: capitalBiasTwin,
  figures: [["", capitalBiasSource]],
  published: [
    {
      name: "100m with 92% of 51% managed",
      source: "HM Treasury, Supplementary Green Book Guidance: Optimism Bias: published 4%, 104m",
      args: [100, "non-standard buildings", 0.92],
      expected: [[104.08]],
      tolerance: 1e-12,
    },
    {
      name: "every project type's upper bound",
      source: "HM Treasury, Supplementary Green Book Guidance: Optimism Bias",
      args: [
        [[100], [100], [100], [100], [100], [100]],
        [
          ["standard buildings"],
          ["Non-standard buildings"],
          ["standard civil engineering"],
          ["non-standard civil engineering"],
          ["equipment/development"],
          ["outsourcing"],
        ],
      ],
      expected: [[124], [151], [144], [166], [300], [141]],
      tolerance: 1e-12,
    },
  ],
};
