import { sources } from "../../../reading";
import type { TeamsReading } from "../../../reading";
import { plural } from "../../figures";
import type { PaneSource } from "../../registry";

/** Which teams need room in the buildings. */
export const teams: PaneSource<TeamsReading> = {
  kind: "teams",
  source: sources.teams,
  inSentence: "teams table",
  hint: "One row for each team, with how many people it has, where it must be and the building that it is in.",
  readsAnyShape: false,
  askedBy: "estate",
  withoutIt: "Teams are typed below.",
  exampleCaption: "Teams table: one row for each team",
  told: ({ teams: read, total }) =>
    read.length === 0
      ? null
      : `${plural(read.length, "team", "teams")} read, with ${plural(total, "person", "people")} in all.`,
};
