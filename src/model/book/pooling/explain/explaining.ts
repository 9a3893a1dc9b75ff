import type { Decimal } from "../../../money";
import { sum } from "../../../money";
import type { Outcome, PoolFile } from "../../../pooling/file";
import { chainsBetween } from "./chains";
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

/** The ways on which money goes otherwise, the largest first; in the unit of the place, or of a pound in pounds. */
export function movesIn(
  before: Outcome,
  after: Outcome,
  units: Explaining["units"],
  what: "moves" | "poundMoves" = "moves",
): readonly ExplainStep[] {
  return chainsBetween(before, after)
    .slice(0, MOST_CHAINS)
    .map(({ pounds, stops }) => {
      const [first, last] = [stops[0]!, stops.at(-1)!];
      return step(what, {
        grant: first.is === "grant" ? first.name : "",
        service: last.is === "service" ? last.name : "",
        sums: [units(pounds)],
        stops,
      });
    });
}

/** What an answer is worth more than another, and by how much minimums fall less short. */
export function worthMore(before: Outcome, after: Outcome, units: Explaining["units"]): readonly number[] {
  return [
    units(sum([after.value, before.value.neg()])),
    units(sum([before.floorShortfall, after.floorShortfall.neg()])),
  ];
}
