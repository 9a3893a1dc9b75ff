import type { WholeAnswer, WholeProblem, YearPrices } from "../whole";
import { answerIn, pricesByYear } from "./answer";
import { networkOf } from "./build";
import { fillByWeight, partsByWeight } from "./fill";
import { pricesOf } from "./prices";
import { newSearch } from "./search";
import { spendInOrder } from "./spend-order";
import { applyTieRule } from "./tie-rule";

/** The one best answer that the tie rule picks, with the prices that prove it best. */
export function bestFlow(problem: WholeProblem): { answer: WholeAnswer; prices: YearPrices[] } {
  const network = networkOf(problem);
  const search = newSearch(network);
  const parts = partsByWeight(network);
  fillByWeight(network, search, parts);
  spendInOrder(network, search);
  const prices = pricesOf(network, search, parts);
  applyTieRule(network, search, prices);
  return { answer: answerIn(network, problem), prices: pricesByYear(network, problem, prices) };
}

/** Any of the best answers, with the prices that prove it best. */
export function anyBestFlow(problem: WholeProblem): { answer: WholeAnswer; prices: YearPrices[] } {
  const network = networkOf(problem);
  const search = newSearch(network);
  const parts = partsByWeight(network);
  fillByWeight(network, search, parts);
  const prices = pricesOf(network, search, parts);
  return { answer: answerIn(network, problem), prices: pricesByYear(network, problem, prices) };
}
