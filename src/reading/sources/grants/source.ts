import type { Source } from "../../source";
import type { SpendReading } from "../spend";
import { keptFacts } from "./facts";
import { readGrants } from "./read";
import type { GrantsReading } from "./read";
import type { GrantsRoles } from "./roles";

/** What grants there are, what each pays, and what it may be spent on: one row for each grant. */
export const grants: Source<GrantsRoles, { readonly spend: SpendReading }, GrantsReading> = {
  title: "Grants table",
  roles: {
    grant: {
      label: "Grant",
      required: true,
      filledBy: "one column",
      holds: "text",
      headings: /\bgrants?\b|\bfund(s|ing)?\b|stream|programme/i,
      notHeadings: /permit|may be|can be/i,
    },
    award: {
      label: "Award",
      required: true,
      filledBy: "one column",
      holds: "numbers",
      headings: /award|allocation|amount|£|value|\bgrant\b|funding/i,
    },
    permitted: {
      label: "Permitted services",
      required: true,
      filledBy: "one column or ticks",
      holds: "text",
      headings:
        /permit|allow|eligible|purpose|may be (spent|used)|can be (spent|used)|condition|restrict|ring.?fence|services?/i,
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
