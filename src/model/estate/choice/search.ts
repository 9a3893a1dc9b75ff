import type { Figures } from "./figures";
import { rearranged } from "./rearranged";
import { repaired } from "./repaired";
import { copyOf, openOf } from "./way";
import type { Way } from "./way";

/** Changes that are tried between two looks at the clock. */
const AT_ONCE = 20;
/** Changes that are tried in all: a few teams leave little to be changed. */
const TRIES_A_TEAM = 80;
const FEW_TEAMS = 10;
const TRIES_OF_FEW = 50;
/** The part of the teams that are placed anew. */
const ANEW = 0.12;
/** How much dearer a way may be to go on from, as a share of the best. */
const [DEAREST, LAST] = [0.01, 0.0005];

/**
 * Looks for a cheaper way by taking a few teams out of a good one, now and then with a building left and another kept for it, and placing
 * them anew (ruin and recreate, with a threshold that falls: Schrimpf and others 2000; Dueck and Scheuer 1990). Draws the same in every run.
 */
export async function searched(
  figures: Figures,
  from: Way,
  adds: Float64Array,
  isLate: () => Promise<boolean>,
): Promise<Way> {
  const draw = drawing();
  const most = figures.teams > FEW_TEAMS ? TRIES_A_TEAM * figures.teams : TRIES_OF_FEW;
  let best = from;
  let current = from;
  for (let tries = 0; tries < most; tries += 1) {
    if (tries % AT_ONCE === 0 && (await isLate())) break;
    const changed = change(figures, current, adds, draw);
    if (changed === null) continue;
    const share = DEAREST + (LAST - DEAREST) * (tries / most);
    if (changed.cost < best.cost) best = copyOf(changed);
    if (changed.cost < best.cost * (1 + share)) current = changed;
    else if (draw() < 0.01) current = copyOf(best);
  }
  return best;
}

function change(figures: Figures, way: Way, adds: Float64Array, draw: () => number): Way | null {
  const { teams, buildings, cost } = figures;
  const open = openOf(figures, way);
  const kind = draw();
  const left = kind < 0.4 ? open[Math.floor(draw() * open.length)]! : -1;
  const closed = Array.from({ length: buildings }, (_, building) => building).filter(
    (building) => way.places.indexOf(building) < 0,
  );
  // The better of two for the building that is kept instead.
  const two = [closed[Math.floor(draw() * closed.length)], closed[Math.floor(draw() * closed.length)]];
  const [first, second] = two;
  const kept = first !== undefined && second !== undefined && adds[second]! < adds[first]! ? second : first;
  const keeps = kept !== undefined && kind < 0.6 && (left < 0 || draw() < 0.8);
  const among = [...open.filter((building) => building !== left), ...(keeps ? [kept] : [])];
  const inside = Array.from({ length: buildings }, (): number[] => []);
  // Teams near one that is drawn go together: what they have in common is the building that they want.
  const centre = Math.floor(draw() * teams);
  const wanted = way.places[centre]!;
  for (let team = 0; team < teams; team += 1) {
    const here = way.places[team]!;
    const gains = keeps && cost[team * buildings + kept]! < cost[team * buildings + here]!;
    const isOut =
      here === left || (gains && draw() < 0.7) || draw() < (here === wanted ? 4 * ANEW : ANEW / 2);
    if (!isOut) inside[here]!.push(team);
  }
  const made = repaired(figures, among, inside, draw);
  if (made === null) return null;
  rearranged(figures, made);
  return made;
}

/** Numbers from 0 up to 1, the same in every run (mulberry32). */
function drawing(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
