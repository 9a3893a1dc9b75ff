import type { Evidence } from "../define";
import { caseloadOverlapEntry } from "./caseload-overlap";
import { caseloadOverlapTwin } from "./caseload-overlap.twin";

export const caseloadOverlapEvidence: Evidence = {
  of: caseloadOverlapEntry,
  twin: caseloadOverlapTwin,
  tested:
    "No public body has published figures for it. The tests draw people at random and count them one by one, by who knows them.",
};
