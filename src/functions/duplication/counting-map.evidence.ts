import type { Evidence } from "../define";
import { countingMapEntry } from "./counting-map";
import { countingMapTwin } from "./counting-map.twin";

export const countingMapEvidence: Evidence = {
  of: countingMapEntry,
  twin: countingMapTwin,
  tested:
    "No public body has published figures for it. Tests on random lists check that nothing is lost or counted twice, and that its native formulas give the " +
    "same in two other spreadsheet programs.",
};
