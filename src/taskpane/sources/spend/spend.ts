import type { SpendReading } from "../../../workbook";
import { plural } from "../../figures";
import type { PaneSource } from "../../registry";
import { countOf } from "./count";

/** Who spends how much on what. */
export const spend: PaneSource<SpendReading> = {
  kind: "spend",
  title: "Spend table",
  inSentence: "spend table",
  hint: "One row for each agency and service, with an amount.",
  review: "Spend",
  roles: [
    { role: "agency", label: "Agency" },
    { role: "service", label: "Service" },
    { role: "amount", label: "Amount" },
  ],
  missing: "Choose the spend table, with columns of agencies, services and amounts and rows below them.",
  example: {
    caption: "Spend table: one row for each agency and service",
    headings: ["Agency", "Service", "Amount (£ thousand)"],
    rows: [
      ["Northshire Council", "Adult social care", "98,400"],
      ["Northshire NHS Trust", "Adult social care", "12,300"],
    ],
  },
  told: ({ rows, agencies, services }) =>
    rows.length === 0
      ? null
      : `${plural(rows.length, "row", "rows")} read: ${plural(agencies.length, "agency", "agencies")}, ` +
        `${plural(services.length, "service", "services")}.`,
  facts: (reading) => ({
    agencies: reading.agencies,
    services: reading.services,
    sharedServices: countOf(reading).sharedServices,
    unit: reading.unit,
  }),
};
