import { noWorseOff, pool, poolingPrices } from "../../model/pooling";
import type { PoolingAnswer, PoolingPrices, PoolingQuestion } from "../../model/pooling";
import { asFlag, copiedCells, sameCells, single } from "../cells";
import type { CopiedCells } from "../cells";
import type { Arguments } from "./entry";
import { poolingParameters } from "./pooling-parameters";
import { readPoolingProblem } from "./pooling-problem";

/** A question about grants and services; its answer and the prices that prove it are worked out once, when first asked for. */
export interface AskedQuestion {
  readonly problem: PoolingQuestion;
  readonly answer: () => PoolingAnswer;
  readonly prices: () => PoolingPrices;
}

/** How many questions are kept, the latest ones: a workbook asks about two or so, the grants as they are and pooled. */
const KEPT = 4;

/** Latest last. */
let kept: readonly { readonly cells: readonly CopiedCells[]; readonly question: AskedQuestion }[] = [];

/**
 * The question in the arguments. Several functions on one sheet ask about the same grants, and Excel asks again when nothing has
 * changed: comparing cells takes a hundredth of the time that reading and solving take.
 */
export function poolingQuestion(argument: Arguments): AskedQuestion {
  const given = poolingParameters.map(({ name }) => argument(name));
  const known = kept.find(({ cells }) => cells.every((copy, index) => sameCells(copy, given[index]!)));
  if (known) return known.question;
  const place = readPoolingProblem(argument);
  const problem = single(argument("no_worse_off"), asFlag, false) ? noWorseOff(place) : place;
  const question = { problem, answer: once(() => pool(problem)), prices: once(() => poolingPrices(problem)) };
  kept = [...kept, { cells: given.map(copiedCells), question }].slice(-KEPT);
  return question;
}

function once<T>(work: () => T): () => T {
  let done: { readonly result: T } | null = null;
  return () => (done ??= { result: work() }).result;
}
