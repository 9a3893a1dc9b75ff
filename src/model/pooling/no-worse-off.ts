import { Decimal } from "../money";
import { checkProblem } from "./check";
import { pool } from "./pool";
import type { PoolingProblem } from "./problem";

/**
 * The problem with the promise that pooling leaves no service worse off: each is to have at least what it is funded with every
 * ring-fence in place, as if that were a statutory minimum. That can always be kept, since removing ring-fences forbids nothing. Where
 * every pound is worth the same it costs no value either; otherwise it may, for money then stays where it is worth less.
 *
 * Where a statutory minimum falls short with every ring-fence in place, minimums come first and the problem is as it was.
 * Throws as `pool` does. The promise is known from pooled business rates ("no worse off", the Devon pool).
 */
export function noWorseOff(problem: PoolingProblem): PoolingProblem {
  checkProblem(problem);
  const separate = pool({ ...problem, pooled: problem.pooled.map(() => false) });
  if (!separate.floorShortfall.isZero()) return problem;
  return {
    ...problem,
    floors: problem.floors.map((floor, service) => Decimal.max(floor, separate.fundedByService[service]!)),
  };
}
