import type { Source } from "../../source";
import { AGENCY_WORDS } from "../spend";
import type { SpendReading } from "../spend";
import { keptFacts } from "./facts";
import { readGrants } from "./read";
import type { GrantsReading } from "./read";
import type { GrantsRoles } from "./roles";
import { AWARD_WORDS, GRANT_WORDS, PERMITTED_WORDS } from "./words";

/** What grants there are, what each pays, and what it may be spent on: one row for each grant. */
export const grants: Source<GrantsRoles, { readonly spend: SpendReading }, GrantsReading> = {
  title: "Grants table",
  tables: ["grants"],
  roles: {
    grant: {
      label: "Grant",
      required: true,
      filledBy: "one column",
      holds: "text",
      words: GRANT_WORDS,
    },
    award: {
      label: "Award",
      required: true,
      filledBy: "one column",
      holds: "numbers",
      words: AWARD_WORDS,
    },
    permitted: {
      label: "Permitted services",
      required: true,
      filledBy: "one column or ticks",
      holds: "text",
      words: PERMITTED_WORDS,
    },
    agency: {
      label: "Held by",
      required: false,
      filledBy: "one column",
      holds: "text",
      words: AGENCY_WORDS,
    },
  },
  // Services are matched to those of the spend table, and awards come in its unit, where there is one.
  readsBeside: ["spend"],
  example: {
    headings: ["Grant", "Award (£ thousand)", "Permitted services"],
    rows: [
      ["Public health grant", 21_200, "Public health"],
      ["Better Care Fund", 40_100, "Adult social care; Public health"],
    ],
  },
  kept: keptFacts,
  read: readGrants,
};
