import type { Figures } from "./figures";
import { cheapest, costOf, move } from "./way";
import type { Way } from "./way";

/**
 * A way made of what a relaxation puts into each building: a team that is in several stays in the cheapest, one that is in none goes, the
 * largest first (more or less so, where numbers are drawn), where there is room or where a smaller one makes room; null where that fails.
 */
export function repaired(
  figures: Figures,
  open: readonly number[],
  inside: readonly (readonly number[])[],
  draw: () => number = () => 0,
): Way | null {
  const { teams, buildings, size, capacity, cost } = figures;
  const places = new Int32Array(teams).fill(-1);
  for (const building of open) {
    for (const team of inside[building]!) {
      const before = places[team]!;
      const isCheaper = before < 0 || cost[team * buildings + building]! < cost[team * buildings + before]!;
      if (isCheaper) places[team] = building;
    }
  }
  const room = Float64Array.from(capacity);
  for (let team = 0; team < teams; team += 1) if (places[team]! >= 0) room[places[team]!]! -= size[team]!;
  const way: Way = { places, room, cost: 0 };
  const homeless = [...places.keys()]
    .filter((team) => places[team]! < 0)
    .map((team) => ({ team, rank: size[team]! * (1 - 0.6 * draw()) }))
    .sort((one, other) => other.rank - one.rank)
    .map(({ team }) => team);
  for (const team of homeless) {
    const to = cheapest(figures, way, team, open);
    if (to >= 0) {
      places[team] = to;
      room[to]! -= size[team]!;
    } else if (!makeRoom(figures, way, team, open)) return null;
  }
  way.cost = costOf(figures, places);
  return way;
}

/** Puts the team where a smaller one can go elsewhere, in the cheapest such way. */
function makeRoom(figures: Figures, way: Way, team: number, open: readonly number[]): boolean {
  const { teams, buildings, size, cost } = figures;
  let [moved, target, least] = [-1, -1, Infinity];
  for (let other = 0; other < teams; other += 1) {
    const here = way.places[other]!;
    if (here < 0 || size[other]! >= size[team]! || way.room[here]! + size[other]! < size[team]!) continue;
    const to = cheapest(figures, way, other, open);
    if (to < 0 || to === here) continue;
    const more =
      cost[team * buildings + here]! + cost[other * buildings + to]! - cost[other * buildings + here]!;
    if (more < least) [moved, target, least] = [other, to, more];
  }
  if (moved < 0) return false;
  const here = way.places[moved]!;
  move(figures, way, moved, target);
  way.places[team] = here;
  way.room[here]! -= size[team]!;
  return true;
}
