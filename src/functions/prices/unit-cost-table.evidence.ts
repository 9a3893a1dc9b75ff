import type { Evidence } from "../define";
import { unitCostTableEntry } from "./unit-cost-table";

export const unitCostTableEvidence: Evidence = {
  of: unitCostTableEntry,
  withoutTwin: {
    reason:
      "It reads a pasted sheet once and has no figures to work out: copy its table and paste it as values.",
  },
  tested:
    "Nothing is worked out. The tests read the Unit Cost Database with it, and compare every updated cost that it publishes with PLACE.UNITCOST's.",
};
