import type { Figures } from "./figures";
import type { Open } from "./fixed";

/** A question of some buildings and some teams of a larger one. */
export interface Part {
  readonly figures: Figures;
  /** Null where that of the whole was not given. */
  readonly open: Open | null;
  /** By place in the part, the place in the whole. */
  readonly buildings: readonly number[];
  readonly teams: readonly number[];
}

/** The part of a question that is about so many of its buildings and teams. */
export function partOf(
  whole: Figures,
  open: Open | null,
  buildings: readonly number[],
  teams: readonly number[],
): Part {
  const pick = (figures: Float64Array, places: readonly number[]) =>
    Float64Array.from(places, (at) => figures[at]!);
  const pairs = teams.flatMap((team) => buildings.map((building) => team * whole.buildings + building));
  const first = new Map<number, number>();
  const like = Int32Array.from(teams, (team, at) => {
    const before = first.get(whole.like[team]!) ?? at;
    first.set(whole.like[team]!, before);
    return before;
  });
  return {
    figures: {
      teams: teams.length,
      buildings: buildings.length,
      size: pick(whole.size, teams),
      capacity: pick(whole.capacity, buildings),
      keeping: pick(whole.keeping, buildings),
      cost: pick(whole.cost, pairs),
      step: whole.step,
      like,
    },
    open: open && {
      buildings: buildings.map((building) => open.buildings[building]!),
      places: Uint8Array.from(pairs, (at) => open.places[at]!),
      least: pick(open.least, pairs),
    },
    buildings,
    teams,
  };
}
