import type { Figures } from "./figures";

/** A way of placing while it is being made better: by team its building, by building the room left. */
export interface Way {
  readonly places: Int32Array;
  readonly room: Float64Array;
  cost: number;
}

/** A way from its places, with the room that they leave and what they cost. */
export function wayOf(figures: Figures, places: ArrayLike<number>): Way {
  const way = { places: Int32Array.from(places), room: Float64Array.from(figures.capacity), cost: 0 };
  way.places.forEach((building, team) => {
    way.room[building]! -= figures.size[team]!;
  });
  way.cost = costOf(figures, way.places);
  return way;
}

/** What keeping and placing cost together. */
export function costOf({ teams, buildings, keeping, cost }: Figures, places: Int32Array): number {
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

/** The cheapest of the buildings in which there is room for the team; -1 where there is none. */
export function cheapest(
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

/** Puts a team that has a building into another one; the cost stays to be counted. */
export function move({ size }: Figures, way: Way, team: number, to: number): void {
  way.room[way.places[team]!]! += size[team]!;
  way.room[to]! -= size[team]!;
  way.places[team] = to;
}

export function copyOf({ places, room, cost }: Way): Way {
  return { places: Int32Array.from(places), room: Float64Array.from(room), cost };
}
