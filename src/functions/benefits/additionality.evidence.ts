import type { Evidence } from "../define";
import { additionalityEntry } from "./additionality";
import { additionalityTwin } from "./additionality.twin";

export const additionalityEvidence: Evidence = {
  of: additionalityEntry,
  twin: additionalityTwin,
  published: [
    {
      name: "three chains of additionality",
      source: "charlescoverdale/econstack-data at 7108046",
      args: [
        [[1], [1], [1]],
        [[0.2], [0.35], [0.1]],
        [[0.25], [0.4], [0.1]],
        [[0.1], [0.2], [0.05]],
        [[0], [0.05], [0]],
      ],
      expected: [[0.54], [0.2964], [0.7695]],
      tolerance: 1e-12,
    },
  ],
};
