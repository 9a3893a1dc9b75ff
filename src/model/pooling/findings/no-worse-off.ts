import { Decimal } from "../../money";
import { checkQuestion, pool } from "../core";
import type { PoolingQuestion } from "../core";

/**
 * The question with the promise that pooling leaves no service worse off: each is to have at least what it is funded with every
 * ring-fence in place, as if that were a statutory minimum. That can always be kept, since removing ring-fences forbids nothing. Where
 * every pound is worth the same it costs no value either; otherwise it may, for money then stays where it is worth less.
 *
 * Where a statutory minimum falls short with every ring-fence in place, minimums come first and the question is as it was.
 * Throws as `pool` does. The promise is known from pooled business rates ("no worse off", the Devon pool).
 */
export function noWorseOff(question: PoolingQuestion): PoolingQuestion {
  checkQuestion(question);
  const separate = pool({ ...question, pooled: question.pooled.map(() => false) });
  if (!separate.floorShortfall.isZero()) return question;
  return {
    ...question,
    floors: question.floors.map((floor, service) => Decimal.max(floor, separate.fundedByService[service]!)),
  };
}
