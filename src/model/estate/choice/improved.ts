import type { Figures } from "./figures";
import { rearranged } from "./rearranged";
import { cheapest, copyOf, costOf, move, openOf } from "./way";
import type { Way } from "./way";

/** A gain that is no more is none: floating point. */
const SMALL = 1e-9;
/** Rounds of a search that goes on finding something. */
const MOST_ROUNDS = 200;

/** Makes a way better as long as moving a team, exchanging two, leaving a building or keeping another one does. */
export function improved(figures: Figures, way: Way, isLate: () => boolean): Way {
  for (let round = 0; round < MOST_ROUNDS && !isLate(); round += 1) {
    const before = way.cost;
    rearranged(figures, way);
    way =
      leaveOne(figures, way) ??
      keepAnother(figures, way, isLate) ??
      exchangeBuildings(figures, way, isLate) ??
      way;
    if (way.cost > before - SMALL * Math.max(1, Math.abs(before))) break;
  }
  return way;
}

/** The building whose leaving saves most, its teams going where there is room. */
function leaveOne(figures: Figures, way: Way): Way | null {
  const open = openOf(figures, way);
  let best: Way | null = null;
  for (const left of open) {
    const others = open.filter((building) => building !== left);
    const tried = without(figures, way, left, others);
    if (tried !== null && tried.cost < (best ?? way).cost - SMALL) best = tried;
  }
  return best;
}

/** The building that saves most where teams go to it that are dearer elsewhere, with one that may be left for it. */
function keepAnother(figures: Figures, way: Way, isLate: () => boolean): Way | null {
  const { teams, buildings, size, cost } = figures;
  const open = new Set(openOf(figures, way));
  let best: Way | null = null;
  for (let building = 0; building < buildings; building += 1) {
    if (isLate()) break;
    if (open.has(building)) continue;
    const tried = copyOf(way);
    const saves = (team: number) =>
      cost[team * buildings + way.places[team]!]! - cost[team * buildings + building]!;
    const gaining = Array.from({ length: teams }, (_, team) => team)
      .filter((team) => saves(team) > 0)
      .sort((one, other) => saves(other) * size[one]! - saves(one) * size[other]!);
    for (const team of gaining) {
      if (tried.room[building]! >= size[team]!) move(figures, tried, team, building);
    }
    tried.cost = costOf(figures, tried.places);
    const fewer = leaveOne(figures, tried) ?? tried;
    if (fewer.cost < (best ?? way).cost - SMALL) best = fewer;
  }
  return best;
}

/** The building that saves most in the place of one that is kept. */
function exchangeBuildings(figures: Figures, way: Way, isLate: () => boolean): Way | null {
  const { buildings } = figures;
  const open = openOf(figures, way);
  let best: Way | null = null;
  for (const left of open) {
    if (isLate()) break;
    for (let building = 0; building < buildings; building += 1) {
      if (open.includes(building)) continue;
      const tried = without(figures, way, left, [...open.filter((each) => each !== left), building]);
      if (tried !== null && tried.cost < (best ?? way).cost - SMALL) best = tried;
    }
  }
  return best;
}

/** The way with a building left and its teams, the largest first, in the cheapest of others; null where one finds no room. */
function without(figures: Figures, way: Way, left: number, others: readonly number[]): Way | null {
  const { teams, size } = figures;
  const tried = copyOf(way);
  const moved = Array.from({ length: teams }, (_, team) => team)
    .filter((team) => way.places[team] === left)
    .sort((one, other) => size[other]! - size[one]!);
  for (const team of moved) {
    const to = cheapest(figures, tried, team, others);
    if (to < 0) return null;
    move(figures, tried, team, to);
  }
  tried.cost = costOf(figures, tried.places);
  return tried;
}
