import { safeBound } from "./figures";
import type { Figures } from "./figures";
import { improved } from "./improved";
import { placed } from "./placed";
import { rearranged } from "./rearranged";
import { relaxed } from "./relaxed";
import { repaired } from "./repaired";
import { searched } from "./search";
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
const MOST_STEPS = 1_500;
/** Steps without a better bound after which steps become half as long. */
const PATIENCE = 20;
const SHORTEST_STEP = 0.004;
/** How far above the bound the best way is thought to be at most. */
const AIM = 1.05;
/** A way that is no further from the bound, as a share, is left to the programme. */
const FAR = 0.003;
/** Steps between two tries to make a way of what the relaxation keeps. */
const BETWEEN_TRIES = 8;

/**
 * Raises the bound of the Lagrangian relaxation by subgradient steps (Held, Wolfe and Crowder 1974) and makes ways of placing on the way. Ends where
 * the two meet, where the steps have become short, or when it is late.
 */
export async function descend(figures: Figures, clock: Clock): Promise<Descent> {
  const { buildings } = figures;
  let price = firstPrices(figures);
  let best: Relaxed | null = null;
  let bestPrice = price;
  let way: Way | null = null;
  let step = 1.5;
  let since = 0;
  let late = false;
  for (let at = 0; at < MOST_STEPS && step > SHORTEST_STEP && !late; at += 1) {
    const found = relaxed(figures, price);
    const isBetter = best === null || found.bound > best.bound + 1e-9 * Math.abs(best.bound);
    if (isBetter) {
      best = found;
      bestPrice = price;
      since = 0;
    } else if (++since >= PATIENCE) {
      step /= 2;
      since = 0;
      price = bestPrice;
      late = await clock.pause();
      continue;
    }
    if (at % BETWEEN_TRIES === 0) {
      way = better(way, tryKept(figures, found, clock));
      late = await clock.pause();
    }
    if (way !== null && safeBound(best!.bound, figures.step) >= way.cost - 1e-9 * Math.abs(way.cost)) break;
    const missing = missed(figures, found);
    const length = missing.reduce((sum, each) => sum + each * each, 0);
    if (length === 0) break;
    // A way that is far from the best would make the strides too long.
    const aim = Math.min((way?.cost ?? Infinity) * 1.001, best!.bound * AIM) - found.bound;
    const stride = (step * Math.max(aim, 1e-6 * Math.abs(found.bound))) / length;
    price = price.map((each, team) => Math.max(0, each + stride * missing[team]!));
  }
  for (const order of ["regret", "size"] as const) {
    if (way === null)
      way = placed(
        figures,
        Array.from({ length: buildings }, (_, building) => building),
        order,
      );
  }
  if (way !== null && best !== null && safeBound(best.bound, figures.step) < way.cost) {
    way = improved(figures, way, () => clock.isLate());
    const isFar = way.cost - best.bound > FAR * way.cost;
    if (isFar) way = await searched(figures, way, best.keeping, () => clock.pause());
    way = improved(figures, way, () => clock.isLate());
  }
  return { way, bound: best?.bound ?? 0, price: bestPrice };
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

/** By team: 1 less the places it has. */
function missed({ teams, buildings }: Figures, { kept, inside }: Relaxed): Float64Array {
  const missing = new Float64Array(teams).fill(1);
  for (let building = 0; building < buildings; building += 1) {
    if (kept[building]! > 0) for (const team of inside[building]!) missing[team]! -= kept[building]!;
  }
  return missing;
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
