import type { Source } from "../../source";
import { AGENCY_WORDS } from "../spend";
import { readTeams } from "./read";
import type { TeamsReading, TeamsRoles } from "./read";
import { FROM_WORDS, MUST_BE_WORDS, SIZE_WORDS, TEAM_WORDS } from "./words";

/** The teams that need room in buildings: one row for each team, or for teams that are alike and stay together. */
export const teams: Source<TeamsRoles, Record<never, never>, TeamsReading> = {
  title: "Teams table",
  tables: [],
  roles: {
    team: { label: "Team", required: true, filledBy: "one column", holds: "text", words: TEAM_WORDS },
    size: { label: "People", required: true, filledBy: "one column", holds: "numbers", words: SIZE_WORDS },
    agency: { label: "Body", required: false, filledBy: "one column", holds: "text", words: AGENCY_WORDS },
    locality: {
      label: "Must be in",
      required: false,
      filledBy: "one column",
      holds: "text",
      words: MUST_BE_WORDS,
    },
    from: { label: "Is in", required: false, filledBy: "one column", holds: "text", words: FROM_WORDS },
  },
  readsBeside: [],
  example: {
    headings: ["Team", "Headcount", "Body", "Must be in", "Is in"],
    rows: [
      ["Housing advice", 34, "Northshire Council", "Northtown", "Town Hall"],
      ["Finance", 61, "Northshire Council", "", "Civic annexe"],
      ["Community nursing", 48, "Northshire NHS Trust", "Westmere", "Trust headquarters"],
    ],
  },
  kept: {},
  read: readTeams,
};
