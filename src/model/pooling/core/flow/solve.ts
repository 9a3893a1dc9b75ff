import type { WholeAnswer, WholeQuestion, YearPrices } from "../whole";
import { answerIn, pricesByYear } from "./answer";
import { networkOf } from "./build";
import { fillByWeight, partsByWeight } from "./fill";
import { pricesOf } from "./prices";
import { newSearch } from "./search";
import { spendInOrder } from "./spend-order";
import { applyTieRule } from "./tie-rule";

/** The one best answer that the tie rule picks, with the prices that prove it best. */
export function bestFlow(question: WholeQuestion): { answer: WholeAnswer; prices: YearPrices[] } {
  const network = networkOf(question);
  const search = newSearch(network);
  const parts = partsByWeight(network);
  fillByWeight(network, search, parts);
  spendInOrder(network, search);
  const prices = pricesOf(network, search, parts);
  applyTieRule(network, search, prices);
  return { answer: answerIn(network, question), prices: pricesByYear(network, question, prices) };
}

/** Any of the best answers, with the prices that prove it best. */
export function anyBestFlow(question: WholeQuestion): { answer: WholeAnswer; prices: YearPrices[] } {
  const network = networkOf(question);
  const search = newSearch(network);
  const parts = partsByWeight(network);
  fillByWeight(network, search, parts);
  const prices = pricesOf(network, search, parts);
  return { answer: answerIn(network, question), prices: pricesByYear(network, question, prices) };
}
