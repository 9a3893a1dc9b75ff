import type { WholeAnswer, WholeProblem } from "../whole";
import { answerIn, pricesByYear } from "./answer";
import type { YearPrices } from "./answer";
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

/** The most that can be worth funding, in units of money times value, where no floors bind. */
export function bestValue(problem: WholeProblem): bigint {
  const network = networkOf(problem);
  fillByWeight(network, newSearch(network), partsByWeight(network));
  const { funded, value } = network.services;
  return funded.reduce((sum, units, service) => sum + units * value[service]!, 0n);
}
