import type { Figures } from "./figures";
import { pack } from "./knapsack";
import type { Packed } from "./knapsack";

/** What is found where teams need not be placed once each, but a price is paid for every team that is. */
export interface Relaxed {
  /** No way costs less: reckoned in floating point. */
  readonly bound: number;
  /** By building: what keeping it adds to the bound; below 0 where it is worth it. */
  readonly keeping: Float64Array;
  /** By building: 1 where it is kept, otherwise 0. */
  readonly kept: Float64Array;
  /** By building: the teams in it, were it kept. */
  readonly inside: readonly (readonly number[])[];
  /** The sum of the teams' prices. */
  readonly prices: number;
}

/**
 * The Lagrangian relaxation of "each team has one place" with a price a team: each building takes the teams that are worth most to it,
 * which is a knapsack; those that are not worth keeping are left, as far as the others have room for all teams, which is another one.
 * Buildings marked 1 in `must` are kept all the same.
 */
export function relaxed(figures: Figures, price: Float64Array, must?: Uint8Array): Relaxed {
  const { teams, buildings, size, capacity, keeping, cost } = figures;
  const worth = new Float64Array(teams);
  const adds = new Float64Array(buildings);
  const inside: (readonly number[])[] = [];
  for (let building = 0; building < buildings; building += 1) {
    const candidates: number[] = [];
    for (let team = 0; team < teams; team += 1) {
      worth[team] = price[team]! - cost[team * buildings + building]!;
      if (worth[team]! > 0) candidates.push(team);
    }
    const packed = pack(candidates, worth, size, capacity[building]!);
    adds[building] = keeping[building]! - packed.worth;
    inside.push(packed.items);
  }
  const prices = price.reduce((sum, each) => sum + each, 0);
  const free = must === undefined ? adds : adds.map((each, building) => (must[building] === 1 ? 0 : each));
  const left = leftOut(figures, free, spareRoom(figures));
  const kept = new Float64Array(buildings).fill(1);
  for (const building of left.items) kept[building] = 0;
  const bound = prices + adds.reduce((sum, each) => sum + each, 0) - left.worth;
  return { bound, keeping: adds, kept, inside, prices };
}

/**
 * The buildings to be left that save most, so that the others have room for all teams; `settled` is one whose standing is settled apart:
 * it is not among them, and the room that may be left is `spare`.
 */
export function leftOut(
  { buildings, capacity }: Figures,
  adds: Float64Array,
  spare: number,
  settled = -1,
): Packed {
  const candidates: number[] = [];
  for (let building = 0; building < buildings; building += 1) {
    if (building !== settled && adds[building]! > 0) candidates.push(building);
  }
  return pack(candidates, adds, capacity, spare);
}

/** The room that the teams do not need, were all buildings kept; a little more, for the errors of sums. */
export function spareRoom({ size, capacity }: Figures): number {
  const room = capacity.reduce((sum, each) => sum + each, 0);
  return room - size.reduce((sum, each) => sum + each, 0) + 1e-9 * room;
}
