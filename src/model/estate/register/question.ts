import type { EstateQuestion } from "../choice";

/** A building as a register has it; money in one unit, of whichever the terms are. */
export interface RegisteredBuilding {
  readonly building: string;
  /** "" where the register does not say. */
  readonly locality: string;
  /** How many people it has room for. */
  readonly capacity: number;
  /** A year. */
  readonly runningCost: number;
  /** Once, where it is kept. */
  readonly backlog: number;
  /** Once, where it is given up. */
  readonly receipt: number;
  /** Once, where it is given up. */
  readonly exitCost: number;
}

/** A team that needs room. */
export interface RegisteredTeam {
  readonly team: string;
  /** People. */
  readonly size: number;
  /** Where it must be, for access by the public or otherwise; "" where it may be anywhere. */
  readonly locality: string;
  /** The building that it is in. */
  readonly from: string;
  /** Once, where it goes to another. */
  readonly movingCost: number;
}

/**
 * Which buildings to keep, so that net present cost is least. A building that is kept costs its running cost over the years, each
 * year's pound worth what `yearsWorth` adds up, its backlog, and the receipt less the cost of exit that are not had; where that is below
 * 0 it costs 0 here, and is one of `betterKept`. A team may be in a building of its locality, or in any where it has none. Where a team
 * is bound to a locality, that locality keeps a building: so public access stays.
 */
export function questionOf(
  buildings: readonly RegisteredBuilding[],
  teams: readonly RegisteredTeam[],
  yearsWorth: number,
): EstateQuestion {
  return {
    buildings: buildings.map((each) => ({
      id: each.building,
      capacity: each.capacity,
      cost: Math.max(0, costOfKeeping(each, yearsWorth)),
    })),
    teams: teams.map(({ team, size }) => ({ id: team, size })),
    placing: teams.map((team) =>
      buildings.map((building) => {
        if (!mayBeIn(team, building)) return null;
        return building.building === team.from ? 0 : team.movingCost;
      }),
    ),
  };
}

/**
 * The places of the buildings whose exit costs more than staying. They are kept whether or not a team is in them: with them, and with what the
 * answer to `questionOf` keeps, no other choice has a lower net present cost.
 */
export function betterKept(buildings: readonly RegisteredBuilding[], yearsWorth: number): readonly number[] {
  return buildings.flatMap((each, place) => (costOfKeeping(each, yearsWorth) < 0 ? [place] : []));
}

/** Once and over the years, more than giving it up; below 0 where giving it up costs more. */
export function costOfKeeping(
  { runningCost, backlog, receipt, exitCost }: RegisteredBuilding,
  yearsWorth: number,
): number {
  return runningCost * yearsWorth + backlog + receipt - exitCost;
}

/** Localities are compared as they are written, but for capitals and blanks around them. */
function mayBeIn({ locality, size }: RegisteredTeam, building: RegisteredBuilding): boolean {
  return size <= building.capacity && (locality.trim() === "" || same(locality, building.locality));
}

export function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
