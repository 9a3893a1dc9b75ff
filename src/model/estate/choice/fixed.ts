import type { Figures } from "./figures";
import { pack } from "./knapsack";
import { leftOut, spareRoom } from "./relaxed";
import type { Standing } from "./standing";

/** What a better way than the one known may have. */
export interface Open {
  /** By building: "kept" and "left" are settled. */
  readonly buildings: readonly Standing[];
  /** By team and building: whether the team may be there. */
  readonly places: Uint8Array;
  /** By team and building: what a way with the team there costs at least. */
  readonly least: Float64Array;
}

/** The same with the places of a way that is known, so that a solver may begin there. */
export function withWay({ buildings: count, like }: Figures, open: Open, way: ArrayLike<number>): Open {
  const places = Uint8Array.from(open.places);
  const buildings = [...open.buildings];
  for (const [team, building] of Array.from(way).entries()) {
    places[like[team]! * count + building] = 1;
    if (buildings[building] === "left") buildings[building] = "open";
  }
  for (const [team, first] of like.entries())
    places.copyWithin(team * count, first * count, (first + 1) * count);
  return { ...open, buildings, places };
}

/**
 * Settles what no way under `limit` can have otherwise, from the prices of a good bound: forcing a building to be kept or left, or a team
 * into a building, raises the bound by at least so much. Floating point, with a margin. Buildings marked 1 in `must` are kept in any case.
 */
export function settled(figures: Figures, price: Float64Array, limit: number, must?: Uint8Array): Open {
  const { teams, buildings, size, capacity, keeping, cost, like } = figures;
  const margin = 1e-9 * Math.max(1, Math.abs(limit));
  const worth = new Float64Array(teams);
  const adds = new Float64Array(buildings);
  const forced = new Float64Array(teams * buildings);
  for (let building = 0; building < buildings; building += 1) {
    const candidates: number[] = [];
    for (let team = 0; team < teams; team += 1) {
      worth[team] = price[team]! - cost[team * buildings + building]!;
      if (worth[team]! > 0 && size[team]! <= capacity[building]!) candidates.push(team);
    }
    const packed = pack(candidates, worth, size, capacity[building]!);
    adds[building] = keeping[building]! - packed.worth;
    candidates.sort((one, other) => worth[other]! * size[one]! - worth[one]! * size[other]! || one - other);
    for (let team = 0; team < teams; team += 1) {
      const with1 = worth[team]! + divided(candidates, worth, size, capacity[building]! - size[team]!, team);
      // What the building is worth with the team in it, at most; never more than without the condition.
      forced[team * buildings + building] = keeping[building]! - Math.min(with1, packed.worth);
    }
  }
  const all = price.reduce((sum, each) => sum + each, 0) + adds.reduce((sum, each) => sum + each, 0);
  const spare = spareRoom(figures);
  const free = must === undefined ? adds : adds.map((each, building) => (must[building] === 1 ? 0 : each));
  const ifKept = adds.map((_, building) => all - leftOut(figures, free, spare, building).worth);
  const ifLeft = adds.map((add, building) => {
    const room = spare - capacity[building]!;
    const isKept = must?.[building] === 1 || room < 0;
    return isKept ? Infinity : all - add - leftOut(figures, free, room, building).worth;
  });
  const places = new Uint8Array(teams * buildings).fill(1);
  const least = new Float64Array(teams * buildings);
  const standing = Array.from(adds, (_, building): Standing => {
    if (ifKept[building]! > limit + margin) return "left";
    return ifLeft[building]! > limit + margin ? "kept" : "open";
  });
  for (let building = 0; building < buildings; building += 1) {
    for (let team = 0; team < teams; team += 1) {
      const at = team * buildings + building;
      const raised = ifKept[building]! - adds[building]! + forced[at]!;
      least[at] = raised;
      const isOut = standing[building] === "left" || !Number.isFinite(cost[at]!) || raised > limit + margin;
      // Teams that are alike may change places: what one may not have, none of them needs.
      if (isOut) places[like[team]! * buildings + building] = 0;
    }
  }
  for (let team = 0; team < teams; team += 1) {
    for (let building = 0; building < buildings; building += 1) {
      const [at, same] = [team * buildings + building, like[team]! * buildings + building];
      least[at] = least[same]!;
      places[at] = places[same]!;
    }
  }
  return { buildings: standing, places, least };
}

/** The worth of what fits, the last item divided; `items` in order of worth for size, without one of them. */
function divided(
  items: readonly number[],
  worth: Float64Array,
  size: Float64Array,
  room: number,
  without: number,
): number {
  if (room < 0) return -Infinity;
  let sum = 0;
  for (const item of items) {
    if (item === without) continue;
    if (size[item]! > room) return sum + (worth[item]! * room) / size[item]!;
    room -= size[item]!;
    sum += worth[item]!;
  }
  return sum;
}
