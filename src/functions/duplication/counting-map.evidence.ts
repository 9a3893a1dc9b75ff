import type { Evidence } from "../define";
import { countingMapEntry } from "./counting-map";
import { countingMapTwin } from "./counting-map.twin";

export const countingMapEvidence: Evidence = {
  of: countingMapEntry,
  twin: countingMapTwin,
  tested:
    "No public body has published figures for it. The tests hold for drawn lists that nothing is lost or counted twice, and that its native formulas give the " +
    "same in two other spreadsheet programs.",
};
