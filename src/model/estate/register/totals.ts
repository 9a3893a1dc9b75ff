import type { RegisteredBuilding, RegisteredTeam } from "./question";
import { costOfKeeping } from "./question";

/** What was asked of a choice, added up, so that it is seen later whether that has changed. */
export interface AskedTotals {
  /** What keeping every building would cost net over the years, and moving every team. */
  readonly keepingAll: number;
  /** The room of every building, once and for each who is there now, the people who must be in its locality, and all people: a control total, of no other meaning. */
  readonly room: number;
}

/** The control totals of a choice. Changes that cancel out are not seen in them. */
export function askedTotals(
  buildings: readonly RegisteredBuilding[],
  teams: readonly RegisteredTeam[],
  yearsWorth: number,
): AskedTotals {
  const people = (of: "from" | "locality", is: string): number =>
    sum(teams.map((team) => (team[of].toLowerCase() === is.toLowerCase() ? team.size : 0)));
  return {
    keepingAll:
      sum(buildings.map((each) => costOfKeeping(each, yearsWorth))) +
      sum(teams.map(({ movingCost }) => movingCost)),
    room:
      sum(
        buildings.map(
          ({ building, capacity, locality }) =>
            capacity * (1 + people("from", building)) + people("locality", locality),
        ),
      ) + sum(teams.map(({ size }) => size)),
  };
}

function sum(figures: readonly number[]): number {
  return figures.reduce((all, each) => all + each, 0);
}
