import type { KeepingPrices, WholeAnswer, WholeQuestion, YearPrices } from "../whole";
import { answerIn, keepingByYear, pricesByYear } from "./answer";
import { networkOf } from "./build";
import { fillByWeight, partsByWeight } from "./fill";
import { pricesOf } from "./prices";
import { newSearch } from "./search";
import { spendInOrder } from "./spend-order";
import { applyTieRule } from "./tie-rule";

/** An answer, and the prices that prove it best. */
export interface Flow {
  readonly answer: WholeAnswer;
  readonly prices: YearPrices[];
}

/** The one best answer that the tie rule picks. `keeping` proves that freed grants stay on their own conditions as far as they can in all; null where they do not, or none is freed. */
export function bestFlow(question: WholeQuestion): Flow & { readonly keeping: KeepingPrices | null } {
  const network = networkOf(question);
  const search = newSearch(network);
  const parts = partsByWeight(network);
  fillByWeight(network, search, parts);
  spendInOrder(network, search);
  const prices = pricesOf(network, search, parts);
  const seconds = applyTieRule(network, search, prices);
  return {
    answer: answerIn(network, question),
    prices: pricesByYear(network, question, prices),
    keeping: seconds && keepingByYear(network, question, prices, seconds),
  };
}

/** Any of the best answers. */
export function anyBestFlow(question: WholeQuestion): Flow {
  const network = networkOf(question);
  const search = newSearch(network);
  const parts = partsByWeight(network);
  fillByWeight(network, search, parts);
  const prices = pricesOf(network, search, parts);
  return { answer: answerIn(network, question), prices: pricesByYear(network, question, prices) };
}
