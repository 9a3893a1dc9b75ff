import { noWorseOff, pool, poolingPrices } from "../../model/pooling";
import type { PoolingAnswer, PoolingPrices, PoolingQuestion } from "../../model/pooling";
import { copiedCells, sameCells } from "../cells";
import type { CopiedCells } from "../cells";
import { once } from "../once";
import { questionNames } from "./parameters";
import type { GivenQuestion, QuestionCells } from "./parameters";
import { readPoolingProblem } from "./problem";

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
export function poolingQuestion(given: GivenQuestion, cells: QuestionCells): AskedQuestion {
  const asked = questionNames.map((name) => cells[name]);
  const known = kept.find((each) => each.cells.every((copy, index) => sameCells(copy, asked[index]!)));
  if (known) return known.question;
  const place = readPoolingProblem(given, cells);
  const problem = given.no_worse_off ? noWorseOff(place) : place;
  const question = { problem, answer: once(() => pool(problem)), prices: once(() => poolingPrices(problem)) };
  kept = [...kept, { cells: asked.map(copiedCells), question }].slice(-KEPT);
  return question;
}
