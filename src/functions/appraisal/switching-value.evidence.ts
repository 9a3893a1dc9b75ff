import type { Evidence } from "../define";
import { switchingValueEntry } from "./switching-value";
import { switchingValueTwin } from "./switching-value.twin";

export const switchingValueEvidence: Evidence = {
  of: switchingValueEntry,
  twin: switchingValueTwin,
  published: [
    {
      name: "the yearly saving at which 1,000 breaks even",
      source: "HM Treasury, The Green Book (2003), box 15; derived",
      args: [-1000, 8.31660532189853],
      expected: [[120.24]],
      tolerance: 0.005,
    },
    {
      name: "how far the uplift of an acre may fall",
      source: "HM Treasury, The Green Book, box 12",
      args: [[[-8600000]], [[39]]],
      expected: [[220512.82]],
      tolerance: 0.005,
    },
  ],
};
