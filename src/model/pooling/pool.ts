import { allocate } from "./allocate";
import { proves } from "./certificate";
import { checkProblem } from "./check";
import type { PoolingAnswer, PoolingProblem } from "./problem";
import { asPounds, asValue, fundedByService, total, toWhole, valueOf } from "./whole";
import type { WholeProblem } from "./whole";

/**
 * The best use of the grants: first as little floor shortfall as possible, then the most value, then, among equals, the most
 * restricted money first (fewest permitted services), then sheet order. The answer is unique, the same on every machine and
 * exact in the decimals given; `tie-rule.ts` says precisely what the last two steps mean.
 *
 * A floor above its need cannot be met beyond the need; the shortfall still counts in full. A service whose pound is worth
 * nothing is still funded when nothing better wants the money.
 *
 * Throws `invalid`, naming the argument and the place, for lists that do not fit together, amounts or values below zero, and
 * a flexibility outside 0 to 1.
 *
 * Method: a flow problem, solved in whole numbers (see `tiers.ts`) and proved by linear-programming duality (`certificate.ts`).
 */
export function pool(problem: PoolingProblem): PoolingAnswer {
  checkProblem(problem);
  return solve(toWhole(problem)).answer;
}

/** The answer together with its allocation in whole numbers. */
export function solve(problem: WholeProblem): { answer: PoolingAnswer; allocation: bigint[][] } {
  const { allocation, prices } = allocate(problem);
  const funded = fundedByService(problem, allocation);
  const toPounds = (units: bigint) => asPounds(problem, units);
  return {
    allocation,
    answer: {
      allocation: allocation.map((row) => row.map(toPounds)),
      funded: toPounds(total(funded)),
      value: asValue(problem, valueOf(problem, allocation)),
      fundedByService: funded.map(toPounds),
      stranded: allocation.map((row, grant) => toPounds(problem.awards[grant]! - total(row))),
      unmet: funded.map((units, service) => toPounds(problem.needs[service]! - units)),
      floorShortfall: toPounds(
        total(funded.map((units, service) => shortfall(problem.floors[service]!, units))),
      ),
      proven: proves(problem, allocation, prices),
    },
  };
}

function shortfall(floor: bigint, funded: bigint): bigint {
  return floor > funded ? floor - funded : 0n;
}
