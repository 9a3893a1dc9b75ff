import type { Source } from "../../source";
import { AGENCY_WORDS, SERVICE_WORDS } from "../spend";
import { readUnitCosts } from "./read";
import type { UnitCostsReading, UnitCostsRoles } from "./read";
import { LIKE_WORDS, UNIT_COST_WORDS, VOLUME_WORDS } from "./words";

/** What one of something costs each body, and similar areas outside the place: one row for each body and service. */
export const unitCosts: Source<UnitCostsRoles, Record<never, never>, UnitCostsReading> = {
  title: "Unit costs table",
  tables: [],
  roles: {
    agency: { label: "Body", required: true, filledBy: "one column", holds: "text", words: AGENCY_WORDS },
    unitCost: {
      label: "Unit cost",
      required: true,
      filledBy: "one column",
      holds: "numbers",
      words: UNIT_COST_WORDS,
    },
    service: {
      label: "Service or unit",
      required: false,
      filledBy: "one column",
      holds: "text",
      words: SERVICE_WORDS,
    },
    volume: {
      label: "Volume",
      required: false,
      filledBy: "one column",
      holds: "numbers",
      words: VOLUME_WORDS,
    },
    like: {
      label: "Nearest neighbour of",
      required: false,
      filledBy: "one column",
      holds: "text",
      words: LIKE_WORDS,
    },
  },
  readsBeside: [],
  example: {
    headings: ["Body", "Service", "Unit cost (£)", "Volume", "Neighbour of"],
    rows: [
      ["Northshire Council", "Home care, an hour", 21.4, 310_000, ""],
      ["Westmere Council", "Home care, an hour", 24.9, 120_000, ""],
      ["Ottermere Council", "Home care, an hour", 22.1, "", "Westmere Council"],
    ],
  },
  kept: {},
  read: readUnitCosts,
};
