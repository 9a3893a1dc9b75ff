import { safeBound } from "./figures";
import type { Figures } from "./figures";
import { partOf } from "./part";
import { raised } from "./raised";
import { rearranged } from "./rearranged";
import { leftOut, relaxed, spareRoom } from "./relaxed";
import { repaired } from "./repaired";
import type { Standing } from "./standing";
import { openOf, wayOf } from "./way";
import type { Way } from "./way";

/** What is still to be looked at: ways in which some buildings are settled as kept or left. */
export interface Branch {
  /** By building. */
  readonly standing: readonly Standing[];
  /** No such way costs less: floating point. */
  readonly least: number;
  /** The prices of teams to begin with, or that gave the bound. */
  readonly price: Float64Array;
}

/** How far the branching has come. */
export interface Branching {
  /** Those not yet looked at. */
  readonly waiting: Branch[];
  /** Those with no building left to be settled: which team goes where is still to be found. */
  readonly leaves: Branch[];
  /** The best ways found, the cheapest first, each with other buildings. */
  readonly ways: Way[];
}

const RAISING = { longest: 0.5, shortest: 0.02, patience: 5, mostSteps: 40 } as const;
const BETWEEN_TRIES = 6;
const MOST_WAYS = 6;

/**
 * Settles building by building whether it is kept, the branch that might cost least first (Holmberg, Ronnqvist and Yuan 1999, with the
 * relaxation of one place a team): each branch has a bound of its own, and those that cost as much as the best way are cut off. Changes
 * `branching`, and goes on from where it was.
 */
export async function branch(
  figures: Figures,
  branching: Branching,
  isLate: () => Promise<boolean>,
): Promise<void> {
  const { waiting, leaves, ways } = branching;
  while (waiting.length > 0 && !(await isLate())) {
    const next = takeLeast(waiting);
    if (isCut(figures, next.least, ways)) continue;
    const { settled, price, bound, ifKept, ifLeft } = await boundOf(figures, next, ways);
    const least = Math.max(next.least, bound);
    if (least === Infinity) continue;
    if (isCut(figures, least, ways)) continue;
    const standing = settled.map((each, building): Standing => {
      if (each !== "open") return each;
      if (isCut(figures, ifKept[building]!, ways)) return "left";
      return isCut(figures, ifLeft[building]!, ways) ? "kept" : "open";
    });
    const chosen = mostTelling(standing, ifKept, ifLeft);
    if (chosen < 0) {
      leaves.push({ standing, least, price });
      continue;
    }
    for (const [each, bounds] of [["kept", ifKept] as const, ["left", ifLeft] as const]) {
      waiting.push({
        standing: standing.with(chosen, each),
        least: Math.max(least, bounds[chosen]!),
        price,
      });
    }
  }
}

/** What no way costs less than that is neither found nor cut off. */
export function leastOf({ waiting, leaves, ways }: Branching): number {
  const known = ways[0]?.cost ?? Infinity;
  return [...waiting, ...leaves].reduce((least, each) => Math.min(least, each.least), known);
}

/** Keeps a way among the best, one for each set of buildings. */
export function keepWay(figures: Figures, ways: Way[], way: Way): void {
  const key = openOf(figures, way).join();
  const same = ways.findIndex((each) => openOf(figures, each).join() === key);
  if (same >= 0) {
    if (ways[same]!.cost <= way.cost) return;
    ways.splice(same, 1);
  }
  const at = ways.findIndex((each) => each.cost > way.cost);
  ways.splice(at < 0 ? ways.length : at, 0, way);
  if (ways.length > MOST_WAYS) ways.pop();
}

/** Whether no way of so little cost is better than the best known. */
export function isCut(figures: Figures, least: number, ways: readonly Way[]): boolean {
  const [best] = ways;
  return best !== undefined && safeBound(least, figures.step) >= best.cost - 1e-9 * best.cost;
}

async function boundOf(figures: Figures, { standing, price: from }: Branch, ways: Way[]) {
  const among = standing.flatMap((each, building) => (each === "left" ? [] : [building]));
  const teams = Array.from({ length: figures.teams }, (_, team) => team);
  const part = partOf(figures, null, among, teams).figures;
  const must = Uint8Array.from(among, (building) => (standing[building] === "kept" ? 1 : 0));
  const room = part.capacity.reduce((sum, each) => sum + each, 0);
  const none = { settled: standing, price: from, bound: Infinity, ifKept: [], ifLeft: [] };
  if (room * (1 + 1e-9) < part.size.reduce((sum, each) => sum + each, 0)) return none;
  const { price, best } = await raised(part, from, {
    ...RAISING,
    must,
    at: (step, { inside, kept }) => {
      if (step % BETWEEN_TRIES === 0) {
        const open = [...kept.keys()].filter((at) => kept[at]! > 0);
        const way = repaired(part, open, inside) ?? repaired(part, [...kept.keys()], inside);
        if (way !== null) {
          rearranged(part, way);
          keepWay(
            figures,
            ways,
            wayOf(
              figures,
              way.places.map((at) => among[at]!),
            ),
          );
        }
      }
      return ways[0]?.cost ?? Infinity;
    },
  });
  const { keeping } = relaxed(part, price, must);
  const all = best.prices + keeping.reduce((sum, each) => sum + each, 0);
  const free = keeping.map((each, at) => (must[at] === 1 ? 0 : each));
  const spare = spareRoom(part);
  const ifKept = new Float64Array(figures.buildings);
  const ifLeft = new Float64Array(figures.buildings);
  among.forEach((building, at) => {
    if (must[at] === 1) return;
    ifKept[building] = all - leftOut(part, free, spare, at).worth;
    const rest = spare - part.capacity[at]!;
    ifLeft[building] = rest < 0 ? Infinity : all - keeping[at]! - leftOut(part, free, rest, at).worth;
  });
  return { settled: standing, price, bound: best.bound, ifKept, ifLeft };
}

/** The open building of which both ways raise the bound most; -1 where none is open. */
function mostTelling(
  standing: readonly Standing[],
  ifKept: ArrayLike<number>,
  ifLeft: ArrayLike<number>,
): number {
  let [chosen, most] = [-1, -Infinity];
  standing.forEach((each, building) => {
    const raises = Math.min(ifKept[building]!, ifLeft[building]!);
    if (each === "open" && raises > most) [chosen, most] = [building, raises];
  });
  return chosen;
}

function takeLeast(waiting: Branch[]): Branch {
  let at = 0;
  for (let place = 1; place < waiting.length; place += 1)
    if (waiting[place]!.least < waiting[at]!.least) at = place;
  const taken = waiting[at]!;
  waiting[at] = waiting.at(-1)!;
  waiting.pop();
  return taken;
}
