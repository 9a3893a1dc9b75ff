import type { Evidence } from "../define";
import { estateMeasuresEntry } from "./estate-measures";
import { estateMeasuresTwin } from "./estate-measures.twin";

export const estateMeasuresEvidence: Evidence = {
  of: estateMeasuresEntry,
  twin: estateMeasuresTwin,
  published: [
    {
      name: "a building of 1,500 m² for 60 people with 100 places, at 12 m² a person",
      source: "By hand: 1,500 - 60 x 12 = 780 m² more than they need, at 300,000 / 1,500 = 200 pounds each",
      args: [1500, 300_000, 60, 100, 12],
      expected: [[200, 5000, 25, 0.6, 156_000]],
      tolerance: 0,
    },
  ],
};
