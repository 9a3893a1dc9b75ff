import { sources } from "../../../reading";
import type { GrantsReading } from "../../../reading";
import { moneyInWords, plural } from "../../figures";
import type { PaneSource } from "../../registry";
import { ConditionsQuestion } from "./conditions-question";

/** Which grants there are, their awards and what they may be spent on. */
export const grants: PaneSource<GrantsReading> = {
  kind: "grants",
  source: sources.grants,
  inSentence: "grants table",
  hint: "One row for each grant, with its award and the services it may be spent on.",
  readsAnyShape: false,
  ticks: {
    permitted: {
      question: "How the table shows what a grant may be spent on",
      oneColumn: "One column lists the services",
      manyColumns: "One column for each service, ticked where permitted",
      columns: "Columns of services",
      missing: "Choose at least one column of services.",
      unsaid:
        "Say what each grant may be spent on and choose “Write the list of grants”, or choose the column for Permitted services.",
    },
  },
  SetOut: ConditionsQuestion,
  withoutIt: "The book has no grants to pool.",
  exampleCaption: "Grants table: one row for each grant",
  told: ({ grants: read, total, unit }) =>
    read.length === 0
      ? null
      : `${plural(read.length, "grant", "grants")} read, ${moneyInWords(total, unit)} in all.`,
};
