import type { Source } from "../../source";
import { readCaseload } from "./read";
import type { CaseloadReading, CaseloadRoles } from "./read";
import { COHORT_WORDS, KNOWN_TO_WORDS, PEOPLE_WORDS } from "./words";

/** How many people are known to several bodies: one row for each combination of them, whoever else knows these people. */
export const caseload: Source<CaseloadRoles, Record<never, never>, CaseloadReading> = {
  title: "Caseload table",
  tables: [],
  roles: {
    knownTo: {
      label: "Known to",
      required: true,
      filledBy: "one column or ticks",
      holds: "text",
      words: KNOWN_TO_WORDS,
    },
    people: {
      label: "People",
      required: true,
      filledBy: "one column",
      holds: "numbers",
      words: PEOPLE_WORDS,
    },
    cohort: { label: "Cohort", required: false, filledBy: "one column", holds: "text", words: COHORT_WORDS },
  },
  readsBeside: [],
  example: {
    headings: ["Cohort", "Known to", "Number of people"],
    rows: [
      ["Families with complex needs", "Northshire Council", 820],
      ["Families with complex needs", "Northshire NHS Trust", 610],
      ["Families with complex needs", "Northshire Council; Northshire NHS Trust", 370],
    ],
  },
  kept: {},
  read: readCaseload,
};
