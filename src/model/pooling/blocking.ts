import { checkProblem } from "./check";
import { strandedReaches } from "./flow";
import { oneYear } from "./pool";
import type { PoolingProblem } from "./problem";
import { toWhole } from "./whole";

/**
 * By grant: whether its conditions strand money. Together these grants are the smallest set that brings more than its permitted
 * services can take, so that no better use within the conditions would strand less. None where nothing is stranded.
 * Throws as `pool` does.
 */
export function blocking(problem: PoolingProblem): boolean[] {
  checkProblem(problem);
  return strandedReaches(toWhole([oneYear(problem)]))[0]!;
}
