import { listed } from "../../../model/wording";
import { plural } from "../../figures";

/** What the pane says where land and buildings are rationalised. */
export const estateTexts = {
  estate: {
    take: (count: number) => `Take ${plural(count, "building", "buildings")} from the table`,
    takeTeams: (count: number) => `Take ${plural(count, "team", "teams")} from the table`,
    taken: (count: number, bodies: readonly string[]) =>
      `${plural(count, "building is", "buildings are")} what the table says.${newBodies(bodies)}`,
    takenTeams: (count: number, bodies: readonly string[]) =>
      `${plural(count, "team is", "teams are")} what the table says.${newBodies(bodies)}`,
    choose: "Choose what to keep",
    chooseHint:
      "So that every team has a place where it must be, and what is kept costs least: running cost over the years in today's money, backlog, and the receipts that are not had. A building without room for people stays as it is. It is worked out on this computer.",
    lacks: "Give buildings with their room and running cost, and the teams that need room.",
    choosing: "Choosing what to keep",
    cancel: "Cancel",
    short: "There is not room enough",
    chosen: ({ kept, all, gap }: { readonly kept: number; readonly all: number; readonly gap: number }) =>
      `${kept} of ${plural(all, "building", "buildings")} ${kept === 1 ? "is" : "are"} kept, and every team has a place. ${
        gap === 0
          ? "Proved: no other choice costs less."
          : `No other choice costs less by more than ${(gap * 100).toLocaleString("en-GB", { maximumSignificantDigits: 2 })} %.`
      }`,
  },
} as const;

function newBodies(bodies: readonly string[]): string {
  return bodies.length === 0
    ? ""
    : ` ${listed(bodies)} ${bodies.length === 1 ? "is a body" : "are bodies"} of the place now.`;
}
