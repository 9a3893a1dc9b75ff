import type { Evidence } from "../define";
import { doubleCountRangeEntry } from "./double-count-range";
import { doubleCountRangeTwin } from "./double-count-range.twin";

export const doubleCountRangeEvidence: Evidence = {
  of: doubleCountRangeEntry,
  twin: doubleCountRangeTwin,
  published: [
    {
      name: "Sarah: health, justice, indirect and intangible benefits that may overlap",
      source: "Public Health England, Investing in families 2020-21, case 1",
      args: [
        [
          [60, 0, 0, 5100],
          [300, 0, 50, 200],
          [2400, 0, 0, null],
          [1200, 2700, 0, 18600],
        ],
        "no",
      ],
      expected: [
        [60, 2700, 50, 200],
        [2400, 2700, 50, 18600],
      ],
      tolerance: 1e-12,
    },
    {
      name: "nothing for an agency is nothing, not an error",
      source: "Derived: the original workbook shows #NUM!",
      args: [
        [
          [0, 5],
          [null, 7],
        ],
        [[false, true]],
      ],
      expected: [
        [0, 12],
        [0, 12],
      ],
      tolerance: 1e-12,
    },
  ],
};
