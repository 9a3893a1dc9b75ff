import { setBit, wordsFor } from "./bits";
import type { Bits } from "./bits";
import type { Network } from "./network";

/** Closes what joins a pot and a service, or two pots, of different price. */
export function closeBetweenPrices(network: Network, prices: readonly bigint[]): void {
  const { cells, services, pots } = network;
  const servicesAt = numbersByPrice(prices, 0, services.count);
  const potsAt = numbersByPrice(prices, services.count, pots.count);
  for (let pot = 0; pot < pots.count; pot++) {
    const kept = servicesAt.get(prices[services.count + pot]!);
    const start = pots.rowStart[pot]!;
    const words = pots.rowWords[pot]!;
    const firstWord = pots.firstServiceWord[pot]!;
    keepOnly(cells.roomByRow, start, words, kept, firstWord);
    keepOnly(cells.paidByRow, start, words, kept, firstWord);
    if (pots.moves[pot]!.length === 0) continue;
    pots.moves[pot] = pots.moves[pot]!.filter(
      ({ from, to }) => prices[services.count + from] === prices[services.count + to],
    );
  }
  for (let service = 0; service < services.count; service++) {
    const kept = potsAt.get(prices[service]!);
    const start = services.columnStart[service]!;
    const words = services.columnWords[service]!;
    const firstWord = services.firstPotWord[service]!;
    keepOnly(cells.roomByColumn, start, words, kept, firstWord);
    keepOnly(cells.paidByColumn, start, words, kept, firstWord);
  }
}

function numbersByPrice(prices: readonly bigint[], first: number, count: number): Map<bigint, Bits> {
  const sets = new Map<bigint, Bits>();
  for (let number = 0; number < count; number++) {
    const price = prices[first + number]!;
    let set = sets.get(price);
    if (set === undefined) sets.set(price, (set = new Int32Array(wordsFor(count))));
    setBit(set, number);
  }
  return sets;
}

function keepOnly(bits: Bits, start: number, words: number, kept: Bits | undefined, firstWord: number): void {
  for (let word = 0; word < words; word++) bits[start + word]! &= kept?.[firstWord + word] ?? 0;
}
