import type { Evidence } from "../define";
import { shareEntry } from "./share";
import { shareTwin } from "./share.twin";

export const shareEvidence: Evidence = {
  of: shareEntry,
  twin: shareTwin,
  tested:
    "No public body has published figures for it. The tests hold for drawn totals and weights that the parts add up exactly, that no part is further than a " +
    "penny from its share, and that its native formulas give the same in two other spreadsheet programs.",
};
