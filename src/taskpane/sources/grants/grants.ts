import { sources } from "../../../reading";
import type { GrantsReading } from "../../../reading";
import { withUnit } from "../../../model/wording";
import { amountFormat, plural } from "../../figures";
import type { PaneSource } from "../../registry";

/** Which grants there are, what they bring and what they may be spent on. */
export const grants: PaneSource<GrantsReading> = {
  kind: "grants",
  source: sources.grants,
  inSentence: "grants table",
  hint: "One row for each grant, with its award and what it may be spent on.",
  review: "Grants",
  ticks: {
    permitted: {
      question: "How the table shows what a grant may be spent on",
      oneColumn: "One column lists the services",
      manyColumns: "One column for each service, ticked where permitted",
      columns: "Columns of services",
      missing: "Choose at least one column of services.",
    },
  },
  missing:
    "Choose the grants table, with columns of grants, awards and permitted services and rows below them.",
  exampleCaption: "Grants table: one row for each grant",
  told: ({ grants: read, total, unit }) =>
    read.length === 0
      ? null
      : `${plural(read.length, "grant", "grants")} read, ${withUnit(amountFormat([total])(total), unit)} in all.`,
  facts: (reading) => ({ grants: reading.grants.map(({ grant }) => grant) }),
};
