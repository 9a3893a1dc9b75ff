import type { Decimal } from "../../../money";
import { sum } from "../../../money";
import type { Outcome, PoolFile } from "../../../pooling/file";
import { chainsBetween } from "./chains";
import type { Stop } from "./chains";
import { step } from "./steps";
import type { ExplainStep } from "./steps";

/** What an explanation is made from: the question as a scenario asks it, and its answer. */
export interface Explaining {
  readonly file: PoolFile;
  readonly outcome: Outcome;
  /** The same with something else of the file. */
  readonly answer: (file: PoolFile) => Promise<Outcome>;
  /** In the unit of the place. */
  readonly units: (pounds: Decimal) => number;
}

/** Chains of an explanation at most: what is moved about beside the largest says little. */
const MOST_CHAINS = 12;

/**
 * The ways on which money goes otherwise, the largest first; in the unit of the place, or of a pound in pounds. Money that only changes places among services whose
 * pound is worth the same is told in one sum: which of them gets it the tie rule decides, and nothing is gained by it. Not so what a service no longer needs (`spared`).
 */
export function movesIn(
  { file, units }: Pick<Explaining, "file" | "units">,
  before: Outcome,
  after: Outcome,
  what: "moves" | "poundMoves" = "moves",
  spared: string | null = null,
): readonly ExplainStep[] {
  const worth = new Map(file.services.map(({ id, value }) => [id, value]));
  const isEven = ([first, ...rest]: readonly Stop[]): boolean => {
    const last = rest.at(-1)!;
    if (first!.is !== last.is) return false;
    return (
      first!.is === "grant" || (first!.name !== spared && worth.get(first!.name) === worth.get(last.name))
    );
  };
  const chains = chainsBetween(before, after);
  const even = sum(chains.filter(({ stops }) => isEven(stops)).map(({ pounds }) => pounds));
  return [
    ...chains
      .filter(({ stops }) => !isEven(stops))
      .slice(0, MOST_CHAINS)
      .map(({ pounds, stops }) => step(what, { sums: [units(pounds)], stops })),
    ...(even.isZero() ? [] : [step("evens", { sums: [units(even)] })]),
  ];
}

/** What an answer is worth more than another, and by how much minimums fall less short. */
export function worthMore(before: Outcome, after: Outcome, units: Explaining["units"]): readonly number[] {
  return [
    units(sum([after.value, before.value.neg()])),
    units(sum([before.floorShortfall, after.floorShortfall.neg()])),
  ];
}
