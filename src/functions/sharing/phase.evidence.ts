import { phasingPresets } from "../../model/parameters";
import type { Evidence } from "../define";
import { phaseEntry } from "./phase";
import { phaseTwin } from "./phase.twin";

export const phaseEvidence: Evidence = {
  of: phaseEntry,
  twin: phaseTwin,
  figures: Object.entries(phasingPresets),
  published: [
    {
      name: "reorganisation: one-off costs of 55.6m over three years",
      source: "Surrey's proposals for local government reorganisation, principle 5; shares as published",
      args: [55600000, "reorganisation costs"],
      expected: [[16680000, 27800000, 11120000]],
      tolerance: 1e-12,
    },
    {
      name: "a capital sum over five years",
      source: "charlescoverdale/econstack-data at 7108046",
      args: [1000, "capital", 5],
      expected: [[100, 200, 300, 250, 150]],
      tolerance: 1e-12,
    },
    {
      name: "odd pence over a year of months",
      source: "By hand: 100 / 12 = 8.33, four pence over",
      args: [100, "even", 12],
      expected: [[8.34, 8.34, 8.34, 8.34, 8.33, 8.33, 8.33, 8.33, 8.33, 8.33, 8.33, 8.33]],
      tolerance: 1e-12,
    },
  ],
};
