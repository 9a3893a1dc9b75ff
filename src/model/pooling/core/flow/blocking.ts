import type { WholeQuestion } from "../whole";
import { hasBit, wordsFor } from "./bits";
import { networkOf } from "./build";
import { fillByWeight, partsByWeight } from "./fill";
import { closeReached, everythingOpen, newSearch, searchPots } from "./search";

/**
 * Year by grant: whether stranded money could reach the grant, by way of services that grants with money left may pay and of
 * grants that pay those now. They are the source side of the least minimum cut, which is the same for every best flow
 * (Ford and Fulkerson 1962; Picard and Queyranne 1980).
 */
export function strandedReaches(question: WholeQuestion): boolean[][] {
  const network = networkOf(question);
  const search = newSearch(network);
  fillByWeight(network, search, partsByWeight(network));
  const { pots, lines } = network;
  const open = everythingOpen(network);
  const nowhere = new Int32Array(wordsFor(pots.count));
  for (const { firstPot } of lines) {
    if (!hasBit(pots.hasLeft, firstPot) || !hasBit(open.pots, firstPot)) continue;
    searchPots(network, search, open, firstPot, nowhere);
    closeReached(open, search);
  }
  const reached = question.years.map((year) => year.awards.map(() => false));
  for (const { year, grant, pots: linePots } of lines) {
    reached[year]![grant] = linePots.some((pot) => !hasBit(open.pots, pot));
  }
  return reached;
}
