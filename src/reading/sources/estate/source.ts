import type { Role, Source } from "../../source";
import { AGENCY_WORDS } from "../spend";
import { readRegister } from "./read";
import type { EstateReading, EstateRoles } from "./read";
import {
  AREA_WORDS,
  ASSET_WORDS,
  BACKLOG_WORDS,
  BOOK_VALUE_WORDS,
  CAPACITY_WORDS,
  EXIT_WORDS,
  LEASE_WORDS,
  LOCALITY_WORDS,
  OCCUPIED_WORDS,
  RECEIPT_WORDS,
  RUNNING_WORDS,
  TENURE_WORDS,
  USE_WORDS,
} from "./words";

/** The land and buildings of the bodies: one row for each asset. Of an asset at least its name is said. */
export const estate: Source<EstateRoles, Record<never, never>, EstateReading> = {
  title: "Estate table",
  tables: ["estate"],
  roles: {
    asset: { label: "Asset", required: true, filledBy: "one column", holds: "text", words: ASSET_WORDS },
    agency: said("Body", AGENCY_WORDS),
    use: said("Use", USE_WORDS),
    tenure: said("Tenure", TENURE_WORDS),
    locality: said("Locality", LOCALITY_WORDS),
    area: figure("Floor area, m²", AREA_WORDS),
    capacity: figure("Room for (people)", CAPACITY_WORDS),
    occupied: figure("People who work there", OCCUPIED_WORDS),
    runningCost: figure("Running cost a year", RUNNING_WORDS),
    backlog: figure("Backlog maintenance", BACKLOG_WORDS),
    bookValue: figure("Book value", BOOK_VALUE_WORDS),
    receipt: figure("Receipt if sold", RECEIPT_WORDS),
    exitCost: figure("Cost of disposal or exit", EXIT_WORDS),
    leaseEnds: said("Lease ends", LEASE_WORDS),
  },
  readsBeside: [],
  example: {
    headings: [
      "Asset",
      "Body",
      "Locality",
      "Floor area (m²)",
      "Room for (people)",
      "Running cost (£ thousand)",
    ],
    rows: [
      ["Town Hall", "Northshire Council", "Northtown", 4_150, 420, 830],
      ["Civic annexe", "Northshire Council", "Northtown", 1_200, 130, 262],
      ["Trust headquarters", "Northshire NHS Trust", "Westmere", 2_600, 250, 611],
    ],
  },
  kept: {},
  read: readRegister,
};

function said(label: string, words: NonNullable<Role["words"]>): Role {
  return { label, required: false, filledBy: "one column", holds: "text", words };
}

function figure(label: string, words: NonNullable<Role["words"]>): Role {
  return { label, required: false, filledBy: "one column", holds: "numbers", words };
}
