import type { SolveProgramme } from "../../programme";
import { isCut } from "./branched";
import type { Branch, Branching } from "./branched";
import { limitOf } from "./figures";
import type { Figures } from "./figures";
import { settled } from "./fixed";
import { partOf } from "./part";
import { posed, SOLVERS_NOISE, told } from "./programme";
import { raised } from "./raised";

/** What the last branches are given to be solved with. */
export interface Leaving {
  readonly solve: SolveProgramme;
  left(): number;
  isWanted(): Promise<boolean>;
  /** Takes a way that was found. */
  take(places: ArrayLike<number>): void;
}

/** Shorter than this nothing is begun. */
const LEAST_SECONDS = 0.2;
const RAISING = { longest: 1, shortest: 0.005, patience: 12, mostSteps: 200 } as const;

/**
 * Solves the branches in which all buildings are settled, the one that might cost least first: which team goes where is a programme, and a
 * small one, once what a better way cannot have is left out. All in turn, and those not solved in so many seconds again with more. Changes
 * `leaves`: those solved or cut off are gone.
 */
export async function solveLeaves(
  figures: Figures,
  branching: Branching,
  passes: readonly number[],
  leaving: Leaving,
): Promise<void> {
  const { leaves, ways } = branching;
  for (const seconds of passes) {
    for (const leaf of leaves.toSorted((one, other) => one.least - other.least)) {
      if (leaving.left() < LEAST_SECONDS || !(await leaving.isWanted())) return;
      const rest = isCut(figures, leaf.least, ways)
        ? null
        : await solved(figures, leaf, branching, seconds, leaving);
      leaves.splice(leaves.indexOf(leaf), 1, ...(rest === null ? [] : [rest]));
    }
    if (leaves.length === 0) return;
  }
}

/** What is left of it: null where it is solved. */
async function solved(
  figures: Figures,
  leaf: Branch,
  { ways }: Branching,
  seconds: number,
  { solve, left, take }: Leaving,
): Promise<Branch | null> {
  const among = leaf.standing.flatMap((each, building) => (each === "kept" ? [building] : []));
  const teams = Array.from({ length: figures.teams }, (_, team) => team);
  const part = partOf(figures, null, among, teams).figures;
  const must = new Uint8Array(among.length).fill(1);
  const known = () => ways[0]?.cost ?? Infinity;
  const own = await raised(part, leaf.price, { ...RAISING, must, at: known });
  const least = Math.max(leaf.least, own.best.bound);
  if (isCut(figures, least, ways)) return null;
  if (left() <= 0) return { ...leaf, least };
  const open = settled(part, own.price, limitOf(figures, known()), must);
  const { programme, places } = posed(part, { ...open, buildings: among.map(() => "kept") });
  const limit = ways.length === 0 ? {} : { limit: known() };
  const solution = await solve({ ...programme, ...limit }, Math.min(seconds, left()));
  const { values, bound } = told(solution);
  if (values !== null) take(places(values).map((at) => among[at]!));
  if (solution.status !== "stopped") return null;
  return { ...leaf, least: Math.max(least, bound * (1 - SOLVERS_NOISE)), price: own.price };
}
