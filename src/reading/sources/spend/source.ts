import type { Source } from "../../source";
import { readSpend } from "./read";
import type { SpendReading } from "./read";
import type { SpendRoles } from "./roles";
import { AGENCY_WORDS, SERVICE_WORDS, SUPPLIER_WORDS } from "./words";

/** Who spends what on what: one row for each agency and service. */
export const spend: Source<SpendRoles, Record<never, never>, SpendReading> = {
  title: "Spend table",
  tables: ["spend", "payments"],
  roles: {
    agency: { label: "Body", required: true, filledBy: "one column", holds: "text", words: AGENCY_WORDS },
    service: {
      label: "Service",
      required: true,
      filledBy: "one column",
      holds: "text",
      words: SERVICE_WORDS,
    },
    amount: {
      label: "Amount",
      required: true,
      filledBy: "one column",
      holds: "numbers",
    },
    supplier: {
      label: "Paid to",
      required: false,
      filledBy: "one column",
      holds: "text",
      words: SUPPLIER_WORDS,
    },
  },
  readsBeside: [],
  example: {
    headings: ["Body", "Service", "Amount (£ thousand)"],
    rows: [
      ["Northshire Council", "Adult social care", 98_400],
      ["Northshire NHS Trust", "Adult social care", 12_300],
      ["Northshire Council", "Public health", 21_900],
    ],
  },
  kept: {},
  read: readSpend,
};
