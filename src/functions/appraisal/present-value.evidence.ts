import { discountSchedules } from "../../model/parameters";
import type { Evidence } from "../define";
import { presentValueEntry } from "./present-value";
import { presentValueTwin } from "./present-value.twin";

export const presentValueEvidence: Evidence = {
  of: presentValueEntry,
  twin: presentValueTwin,
  figures: Object.entries(discountSchedules),
  published: [
    {
      name: "a pound a year for 5, 10 and 20 years",
      source: "charlescoverdale/greenbook at 6ad7f37, test-invariants",
      args: [
        [
          [
            1,
            1,
            1,
            1,
            1,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
          ],
          [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, null, null, null, null, null, null, null, null, null, null],
          [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
        ],
        "standard",
        1,
      ],
      expected: [[4.5151], [8.3166], [14.2124]],
      tolerance: 5e-5,
    },
  ],
};
