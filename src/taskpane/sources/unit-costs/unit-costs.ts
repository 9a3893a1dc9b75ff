import { sources } from "../../../reading";
import type { UnitCostsReading } from "../../../reading";
import { plural } from "../../figures";
import type { PaneSource } from "../../registry";

/** What one of something costs each body. */
export const unitCosts: PaneSource<UnitCostsReading> = {
  kind: "unitCosts",
  source: sources.unitCosts,
  inSentence: "unit costs table",
  hint: "One row for each body and service, with what one unit costs; similar areas outside the place beside them.",
  readsAnyShape: false,
  askedBy: "finding",
  withoutIt: "No unit costs are compared.",
  exampleCaption: "Unit costs table: one row for each body and service",
  told: ({ unitCosts: read }) =>
    read.length === 0 ? null : `${plural(read.length, "unit cost", "unit costs")} read.`,
};
