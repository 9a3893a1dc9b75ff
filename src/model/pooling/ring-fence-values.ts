import type { Decimal } from "../money";
import { noAnswer } from "../problem";
import { proves } from "./certificate";
import { checkProblem } from "./check";
import { freeEach } from "./flow";
import { oneYear, solve, UNPROVED } from "./pool";
import type { PoolingProblem } from "./problem";
import { asValue, toWhole, valueOf } from "./whole";

/**
 * By grant: the gain in value when that grant alone may be spent on every service, everything else as it is. A grant that is
 * pooled already gains nothing. Where floors are to be met, meeting them better may cost value, and the gain may then be
 * below zero. Throws as `pool` does. Each of the answers compared is proved the best.
 */
export function ringFenceValues(problem: PoolingProblem): Decimal[] {
  checkProblem(problem);
  const whole = toWhole([oneYear(problem)]);
  const now = valueOf(whole, solve(whole).answer.payments);
  const gains = problem.awards.map(() => 0n);
  freeEach(whole, ({ grant, problem: freed, answer, prices }) => {
    if (!proves(freed, answer, prices)) throw noAnswer(UNPROVED);
    gains[grant] = valueOf(freed, answer.payments) - now;
  });
  return gains.map((gain) => asValue(whole, gain));
}
