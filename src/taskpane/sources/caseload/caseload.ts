import { sources } from "../../../reading";
import type { CaseloadReading } from "../../../reading";
import { plural } from "../../figures";
import type { PaneSource } from "../../registry";

/** How many people several bodies know between them. */
export const caseload: PaneSource<CaseloadReading> = {
  kind: "caseload",
  source: sources.caseload,
  inSentence: "caseload table",
  hint: "One row for each combination of bodies, with how many people all of them know, whoever else knows them.",
  readsAnyShape: false,
  askedBy: "finding",
  ticks: {
    knownTo: {
      question: "How the table shows who knows these people",
      oneColumn: "One column names the bodies",
      manyColumns: "One column for each body, ticked where it knows them",
      columns: "Columns of bodies",
      missing: "Choose at least one column of a body.",
      unsaid: "Choose the columns of the bodies.",
    },
  },
  withoutIt: "No caseloads are laid over one another.",
  exampleCaption: "Caseload table: one row for each combination of bodies",
  told: ({ caseloads: read }) =>
    read.length === 0 ? null : `${plural(read.length, "combination", "combinations")} read.`,
};
