import { deflators } from "../../model/parameters";
import type { Evidence } from "../define";
import { unitCostEntry } from "./unit-cost";
import { unitCostTwin } from "./unit-cost.twin";

export const unitCostEvidence: Evidence = {
  of: unitCostEntry,
  twin: unitCostTwin,
  figures: Object.entries(deflators),
  published: [
    {
      name: "a unit cost in the database's own prices",
      source: "New Economy, Unit Cost Database v1.2: published £648, £78 and £271",
      args: [[["CR1.0"]], [["CR1.0", 500, "2002/03"]], "2013-14", "ucd v1.2"],
      expected: [[647.52]],
      tolerance: 0.005,
    },
    {
      name: "seven unit costs uprated",
      source: "New Economy, Unit Cost Database v1.2: published",
      args: [
        [["CR1.0"], ["CR2.0"], ["CR3.0"], ["E&S1.0"], ["HO1.0"], ["HO3.0"], ["SS1.0"]],
        [
          ["CR1.0", 500, "2002/03"],
          ["CR2.0", 2470, "2008/09"],
          ["CR3.0", 37163, "2010/11"],
          ["E&S1.0", 1509, "2005/06"],
          ["HO1.0", 6680, "2010/11"],
          ["HO3.0", 2501, "2010/11"],
          ["SS1.0", 44676, "2011/12"],
        ],
        "2014/15",
        "ucd v1.2",
      ],
      expected: [[659.82], [2818.77], [40221.64], [1866.81], [7229.79], [2706.84], [47270.49]],
      tolerance: 0.005,
    },
  ],
};
