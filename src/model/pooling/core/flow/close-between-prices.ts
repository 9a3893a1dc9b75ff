import { setBit, wordsFor } from "./bits";
import type { Bits } from "./bits";
import type { Network } from "./network";

/** Closes what joins a pot and a service, or two pots, of different price. */
export function closeBetweenPrices(network: Network, prices: readonly bigint[]): void {
  const { cells, services, pots } = network;
  const servicesAt = numbersByPrice(prices, 0, services.count);
  const potsAt = numbersByPrice(prices, services.count, pots.count);
  for (let pot = 0; pot < pots.count; pot++) {
    const price = prices[services.count + pot]!;
    keepOnly(
      cells.roomByRow,
      pots.rowStart[pot]!,
      pots.rowWords[pot]!,
      servicesAt.get(price),
      pots.firstServiceWord[pot]!,
    );
    keepOnly(
      cells.paidByRow,
      pots.rowStart[pot]!,
      pots.rowWords[pot]!,
      servicesAt.get(price),
      pots.firstServiceWord[pot]!,
    );
    pots.moves[pot] = pots.moves[pot]!.filter(
      ({ from, to }) => prices[services.count + from] === prices[services.count + to],
    );
  }
  for (let service = 0; service < services.count; service++) {
    const start = services.columnStart[service]!;
    keepOnly(
      cells.roomByColumn,
      start,
      services.columnWords[service]!,
      potsAt.get(prices[service]!),
      services.firstPotWord[service]!,
    );
    keepOnly(
      cells.paidByColumn,
      start,
      services.columnWords[service]!,
      potsAt.get(prices[service]!),
      services.firstPotWord[service]!,
    );
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
