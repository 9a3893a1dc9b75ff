import { FAULT, noAnswer } from "../problem";
import { checkProblem } from "./check";
import { strandedReaches } from "./flow";
import { oneYear, solveAny } from "./pool";
import type { PoolingProblem } from "./problem";
import { spentByGrant, total, toWhole } from "./whole";
import type { WholeProblem } from "./whole";

/**
 * By grant: whether its conditions strand money. Of the sets of grants that bring the most beyond what they can place, these grants
 * are the smallest one; no better use within the conditions would strand less. None where nothing is stranded.
 * Throws as `pool` does. That the set alone can place no more than all its awards less what is stranded is proved each time.
 */
export function blocking(problem: PoolingProblem): boolean[] {
  checkProblem(problem);
  const whole = toWhole([oneYear(problem)]);
  const blocks = strandedReaches(whole)[0]!;
  const [year] = whole.years;
  const stranded = total(year!.awards) - placed(whole);
  const alone = { ...year!, awards: year!.awards.map((award, grant) => (blocks[grant]! ? award : 0n)) };
  if (total(alone.awards) - placed({ ...whole, years: [alone] }) !== stranded) throw noAnswer(FAULT);
  return blocks;
}

/** The most that the grants can place at all, proved. */
function placed(problem: WholeProblem): bigint {
  return total(spentByGrant(problem, solveAny(problem).payments).flat());
}
