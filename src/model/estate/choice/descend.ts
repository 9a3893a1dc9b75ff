import { safeBound } from "./figures";
import type { Figures } from "./figures";
import { improved } from "./improved";
import { placed } from "./placed";
import { rearranged } from "./rearranged";
import { raised } from "./raised";
import { repaired } from "./repaired";
import type { Relaxed } from "./relaxed";
import type { Way } from "./way";

/** How far it has come: the best way found, and what none can cost less than. */
export interface Descent {
  /** Null where none was found. */
  readonly way: Way | null;
  /** Floating point: to be made safe. */
  readonly bound: number;
  /** The prices of teams that gave the bound. */
  readonly price: Float64Array;
}

/** How the time is kept. */
export interface Clock {
  isLate(): boolean;
  /** Lets others have their turn; true where it is late or the answer is wanted now. */
  pause(): Promise<boolean>;
}

/** From so many pairs of a team and a building on, ways are made better only by moving teams until the bound is there. */
const MANY_PAIRS = 20_000;
/** Steps between two tries to make a way of what the relaxation keeps. */
const BETWEEN_TRIES = 8;
const RAISING = { longest: 1.5, shortest: 0.004, patience: 20, mostSteps: 1_500 } as const;

/**
 * Raises the bound of the Lagrangian relaxation and makes ways of placing on the way. Ends where the two meet, where the steps have become
 * short, or when it is late.
 */
export async function descend(figures: Figures, clock: Clock): Promise<Descent> {
  const { buildings } = figures;
  let way: Way | null = null;
  const isFound = (bound: number) =>
    way !== null && safeBound(bound, figures.step) >= way.cost - 1e-9 * Math.abs(way.cost);
  const { best, price } = await raised(figures, firstPrices(figures), {
    ...RAISING,
    at: async (step, found, { bound }) => {
      if (step % BETWEEN_TRIES === 0) {
        way = better(way, tryKept(figures, found, clock));
        if (await clock.pause()) return null;
      }
      return isFound(bound) ? null : (way?.cost ?? Infinity);
    },
  });
  for (const order of ["regret", "size"] as const) {
    if (way === null)
      way = placed(
        figures,
        Array.from({ length: buildings }, (_, building) => building),
        order,
      );
  }
  if (way !== null && !isFound(best.bound)) way = improved(figures, way, () => clock.isLate());
  return { way, bound: best.bound, price };
}

/** What its second best building would cost, with a share of keeping it by size: prices to begin with. */
function firstPrices({ teams, buildings, cost, size, capacity, keeping }: Figures): Float64Array {
  return Float64Array.from({ length: teams }, (_, team) => {
    let least = Infinity;
    for (let building = 0; building < buildings; building += 1) {
      const share = capacity[building]! > 0 ? (keeping[building]! * size[team]!) / capacity[building]! : 0;
      least = Math.min(least, cost[team * buildings + building]! + share);
    }
    return least;
  });
}

/** Of the buildings that the relaxation leaves, the part that is kept as well where its own do not do, the ones that add least first. */
const MORE = [0, 0.05, 0.15, 0.4, 1] as const;

function tryKept(figures: Figures, { kept, keeping, inside }: Relaxed, clock: Clock): Way | null {
  const all = [...kept.keys()];
  const open = all.filter((building) => kept[building]! > 0);
  const rest = all
    .filter((building) => kept[building]! === 0)
    .sort((one, other) => keeping[one]! - keeping[other]!);
  for (const part of MORE) {
    const among = [...open, ...rest.slice(0, Math.ceil(part * rest.length))];
    const found = repaired(figures, among, inside) ?? placed(figures, among, "size");
    if (found === null) continue;
    if (figures.teams * figures.buildings < MANY_PAIRS) return improved(figures, found, () => clock.isLate());
    rearranged(figures, found);
    return found;
  }
  return null;
}

function better(one: Way | null, other: Way | null): Way | null {
  if (one === null || other === null) return one ?? other;
  return other.cost < one.cost ? other : one;
}
