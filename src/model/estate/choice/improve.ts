import type { Figures } from "./figures";

/** A way of placing while it is being made better: by team its building, by building the room left. */
export interface Way {
  readonly places: Int32Array;
  readonly room: Float64Array;
  cost: number;
}

const SMALL = 1e-9;
/** Rounds of a search that goes on finding something. */
const MOST_ROUNDS = 200;

/**
 * Places all teams in the given buildings, those first that lose most where they do not get the building that is best for them; null
 * where some find no room. `weighed` is what placing is held to cost while choosing.
 */
export function placed(figures: Figures, open: readonly number[], order: "regret" | "size"): Way | null {
  const { teams, buildings, size, capacity, cost } = figures;
  const places = new Int32Array(teams).fill(-1);
  const room = Float64Array.from(capacity);
  const left = new Set(Array.from({ length: teams }, (_, team) => team));
  const choice = (team: number): { best: number; regret: number } => {
    let [best, least, second] = [-1, Infinity, Infinity];
    for (const building of open) {
      if (room[building]! < size[team]!) continue;
      const each = cost[team * buildings + building]!;
      if (each < least) [best, second, least] = [building, least, each];
      else if (each < second) second = each;
    }
    return { best, regret: second === Infinity ? Infinity : second - least };
  };
  if (order === "size") {
    for (const team of [...left].sort((one, other) => size[other]! - size[one]!)) {
      const { best } = choice(team);
      if (best < 0) return null;
      places[team] = best;
      room[best]! -= size[team]!;
    }
  } else {
    let choices = new Map([...left].map((team) => [team, choice(team)] as const));
    while (choices.size > 0) {
      let next = -1;
      let most = -1;
      for (const [team, { regret }] of choices) {
        const urgent = regret === Infinity ? 1e30 + size[team]! : regret;
        if (urgent > most) [next, most] = [team, urgent];
      }
      const { best } = choices.get(next)!;
      if (best < 0) return null;
      places[next] = best;
      room[best]! -= size[next]!;
      choices.delete(next);
      // Only those lose a choice whose best or second was there.
      choices = new Map(
        [...choices].map(
          ([team, before]) => [team, room[best]! < size[team]! ? choice(team) : before] as const,
        ),
      );
    }
  }
  return { places, room, cost: costOf(figures, places) };
}

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

/** The cheapest of the buildings in which there is room for the team; -1 where there is none. */
function cheapest(
  { buildings, size, cost }: Figures,
  { room }: Way,
  team: number,
  open: readonly number[],
): number {
  let [to, least] = [-1, Infinity];
  for (const building of open) {
    const each = cost[team * buildings + building]!;
    if (each < least && room[building]! >= size[team]!) [to, least] = [building, each];
  }
  return to;
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

function costOf({ teams, buildings, keeping, cost }: Figures, places: Int32Array): number {
  let sum = 0;
  const used = new Uint8Array(buildings);
  for (let team = 0; team < teams; team += 1) {
    const building = places[team]!;
    sum += cost[team * buildings + building]!;
    if (used[building] === 0) sum += keeping[building]!;
    used[building] = 1;
  }
  return sum;
}

/** The buildings that have a team. */
export function openOf({ buildings }: Figures, { places }: Way): number[] {
  const used = new Uint8Array(buildings);
  for (const building of places) used[building] = 1;
  return Array.from({ length: buildings }, (_, building) => building).filter(
    (building) => used[building] === 1,
  );
}

/** Moves and exchanges teams among the buildings that are kept as long as that helps. */
export function rearranged(figures: Figures, way: Way): void {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = way.cost;
    moveTeams(figures, way);
    exchangeTeams(figures, way);
    if (way.cost > before - SMALL * Math.max(1, Math.abs(before))) return;
  }
}

function moveTeams(figures: Figures, way: Way): void {
  const { teams, buildings, size, cost } = figures;
  const open = openOf(figures, way);
  for (let team = 0; team < teams; team += 1) {
    const from = way.places[team]!;
    let [to, least] = [from, cost[team * buildings + from]!];
    for (const building of open) {
      const each = cost[team * buildings + building]!;
      if (each < least && way.room[building]! >= size[team]!) [to, least] = [building, each];
    }
    if (to !== from) move(figures, way, team, to);
  }
  way.cost = costOf(figures, way.places);
}

function move({ size }: Figures, way: Way, team: number, to: number): void {
  way.room[way.places[team]!]! += size[team]!;
  way.room[to]! -= size[team]!;
  way.places[team] = to;
}

function exchangeTeams(figures: Figures, way: Way): void {
  const { teams, buildings, size, cost } = figures;
  const { places, room } = way;
  for (let one = 0; one < teams; one += 1) {
    for (let other = one + 1; other < teams; other += 1) {
      const [here, there] = [places[one]!, places[other]!];
      if (here === there) continue;
      const more = size[other]! - size[one]!;
      if (room[here]! < more || room[there]! < -more) continue;
      const saved =
        cost[one * buildings + here]! +
        cost[other * buildings + there]! -
        cost[one * buildings + there]! -
        cost[other * buildings + here]!;
      if (!(saved > SMALL)) continue;
      move(figures, way, one, there);
      move(figures, way, other, here);
    }
  }
  way.cost = costOf(figures, places);
}

/** The building whose leaving saves most, its teams going where there is room. */
function leaveOne(figures: Figures, way: Way): Way | null {
  const { teams, size } = figures;
  const open = openOf(figures, way);
  let best: Way | null = null;
  for (const left of open) {
    const tried = copyOf(way);
    const others = open.filter((building) => building !== left);
    const moved = Array.from({ length: teams }, (_, team) => team)
      .filter((team) => way.places[team] === left)
      .sort((one, other) => size[other]! - size[one]!);
    const fits = moved.every((team) => {
      const to = cheapest(figures, tried, team, others);
      if (to >= 0) move(figures, tried, team, to);
      return to >= 0;
    });
    if (!fits) continue;
    tried.cost = costOf(figures, tried.places);
    if (tried.cost < (best ?? way).cost - SMALL) best = tried;
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
    const without = leaveOne(figures, tried) ?? tried;
    if (without.cost < (best ?? way).cost - SMALL) best = without;
  }
  return best;
}

/** The building that saves most in the place of one that is kept. */
function exchangeBuildings(figures: Figures, way: Way, isLate: () => boolean): Way | null {
  const { teams, buildings, size } = figures;
  const open = openOf(figures, way);
  let best: Way | null = null;
  for (const left of open) {
    if (isLate()) break;
    const moved = Array.from({ length: teams }, (_, team) => team)
      .filter((team) => way.places[team] === left)
      .sort((one, other) => size[other]! - size[one]!);
    for (let building = 0; building < buildings; building += 1) {
      if (open.includes(building)) continue;
      const tried = copyOf(way);
      const among = [...open.filter((each) => each !== left), building];
      const fits = moved.every((team) => {
        const to = cheapest(figures, tried, team, among);
        if (to >= 0) move(figures, tried, team, to);
        return to >= 0;
      });
      if (!fits) continue;
      tried.cost = costOf(figures, tried.places);
      if (tried.cost < (best ?? way).cost - SMALL) best = tried;
    }
  }
  return best;
}

export function copyOf({ places, room, cost }: Way): Way {
  return { places: Int32Array.from(places), room: Float64Array.from(room), cost };
}
