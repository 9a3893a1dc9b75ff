import type { Source } from "../../source";
import { readSpend } from "./read";
import type { SpendReading, SpendRoles } from "./read";

const AGENCY = /agenc|\bbod(y|ies)\b|organi[sz]ation|authorit|council|department|provider|partner/i;

/** Who spends what on what: one row for each agency and service. */
export const spend: Source<SpendRoles, Record<never, never>, SpendReading> = {
  title: "Spend table",
  roles: {
    agency: { label: "Agency", required: true, filledBy: "one column", holds: "text", headings: AGENCY },
    service: {
      label: "Service",
      required: true,
      filledBy: "one column",
      holds: "text",
      headings: /service|activit|function|theme|categor|directorate|purpose/i,
      notHeadings: AGENCY,
    },
    amount: {
      label: "Amount",
      required: true,
      filledBy: "one column",
      holds: "numbers",
      headings: /amount|spend|budget|cost|expenditure|\bnet\b|£|value/i,
    },
  },
  readsBeside: [],
  example: {
    headings: ["Agency", "Service", "Amount (£ thousand)"],
    rows: [
      ["Northshire Council", "Adult social care", 98_400],
      ["Northshire NHS Trust", "Adult social care", 12_300],
      ["Northshire Council", "Public health", 21_900],
    ],
  },
  kept: {},
  read: readSpend,
};
