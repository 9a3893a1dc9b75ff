import type { Figures } from "./figures";
import { relaxed } from "./relaxed";
import type { Relaxed } from "./relaxed";

/** How a bound is raised. */
export interface Raising {
  /** The longest steps and the shortest, as shares of what they might be. */
  readonly longest: number;
  readonly shortest: number;
  /** Steps without a better bound after which steps become half as long. */
  readonly patience: number;
  readonly mostSteps: number;
  /** By building, 1 where it is kept for certain. */
  readonly must?: Uint8Array;
  /** Told of each step and of the best so far; gives the cost of the best way known, or null where it is enough. */
  at(step: number, found: Relaxed, best: Relaxed): number | null | Promise<number | null>;
}

/** The best of the relaxations, and the prices that gave it. */
export interface Raised {
  readonly best: Relaxed;
  readonly price: Float64Array;
}

/** How far above the bound the best way is thought to be at most. */
const AIM = 1.05;

/** Raises the bound of the Lagrangian relaxation by subgradient steps (Held, Wolfe and Crowder 1974), from prices that are given. */
export async function raised(figures: Figures, from: Float64Array, how: Raising): Promise<Raised> {
  let price = from;
  let best = relaxed(figures, price, how.must);
  let bestPrice = price;
  let found = best;
  let step = how.longest;
  let since = 0;
  for (let at = 0; at < how.mostSteps && step > how.shortest; at += 1) {
    const known = await how.at(at, found, best);
    const missing = missed(figures, found);
    const length = missing.reduce((sum, each) => sum + each * each, 0);
    if (known === null || length === 0) break;
    // A way that is far from the best would make the strides too long.
    const aim = Math.min(known * 1.001, best.bound * AIM) - found.bound;
    const stride = (step * Math.max(aim, 1e-6 * Math.abs(found.bound))) / length;
    price = price.map((each, team) => Math.max(0, each + stride * missing[team]!));
    found = relaxed(figures, price, how.must);
    if (found.bound > best.bound + 1e-9 * Math.abs(best.bound)) {
      best = found;
      bestPrice = price;
      since = 0;
    } else if (++since >= how.patience) {
      step /= 2;
      since = 0;
      price = bestPrice;
      found = best;
    }
  }
  return { best, price: bestPrice };
}

/** By team: 1 less the places it has. */
function missed({ teams, buildings }: Figures, { kept, inside }: Relaxed): Float64Array {
  const missing = new Float64Array(teams).fill(1);
  for (let building = 0; building < buildings; building += 1) {
    if (kept[building]! > 0) for (const team of inside[building]!) missing[team]! -= kept[building]!;
  }
  return missing;
}
