import { utilityElasticity } from "../../model/parameters";
import type { Evidence } from "../define";
import { distributionalWeightEntry } from "./distributional-weight";
import { distributionalWeightTwin } from "./distributional-weight.twin";

export const distributionalWeightEvidence: Evidence = {
  of: distributionalWeightEntry,
  twin: distributionalWeightTwin,
  figures: [["", utilityElasticity]],
  published: [
    {
      name: "weights of two incomes beside 50,000",
      source: "charlescoverdale/greenbook at 6ad7f37",
      args: [[[20000, 80000]], 50000],
      expected: [[3.29096, 0.54281]],
      tolerance: 5e-6,
    },
  ],
};
