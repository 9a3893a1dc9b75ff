import type { KeepingPrices, Payment, WholeAnswer, WholeQuestion, YearPrices } from "../whole";
import { lowestBit } from "./bits";
import { cellOf, paidIn } from "./cells";
import type { Network } from "./network";

/** What the network pays and carries. */
export function answerIn(network: Network, question: WholeQuestion): WholeAnswer {
  const { cells, pots, lines } = network;
  const payments: Payment[] = [];
  const carried = question.years.map((year) => year.awards.map(() => 0n));
  for (const { year, grant, firstService, pots: linePots, carry } of lines) {
    if (carry !== null) carried[year]![grant] = carry.moved;
    for (const pot of linePots) {
      const firstWord = pots.firstServiceWord[pot]!;
      for (let word = 0; word < pots.rowWords[pot]!; word++) {
        for (let held = cells.paidByRow[pots.rowStart[pot]! + word]!; held !== 0; held &= held - 1) {
          const service = ((firstWord + word) << 5) + lowestBit(held);
          const units = paidIn(network, cellOf(network, pot, service));
          payments.push({ year, grant, service: service - firstService, units });
        }
      }
    }
  }
  return { payments, carried };
}

/** The prices of the network's nodes, as the question names them. */
export function pricesByYear(
  { lines, services, firstServices }: Network,
  question: WholeQuestion,
  prices: readonly bigint[],
): YearPrices[] {
  const priceOf = (pot: number) => prices[services.count + pot]!;
  const byYear = question.years.map((year, index): MutablePrices => {
    const first = firstServices[index]!;
    return {
      grants: year.awards.map(() => 0n),
      elsewhere: year.awards.map(() => 0n),
      earmarks: year.earmarks.map((earmarks) => earmarks.map(() => 0n)),
      services: prices.slice(first, first + year.needs.length),
    };
  });
  for (const { year, grant, freePot, pots } of lines) {
    const here = byYear[year]!;
    here.grants[grant] = priceOf(freePot);
    // Without a pot for it, the last is the free pot or an earmark's, whose price is never higher: nothing more can be gained.
    here.elsewhere[grant] = priceOf(pots.at(-1)!);
    here.earmarks[grant] = here.earmarks[grant]!.map((_, earmark) => priceOf(freePot + 1 + earmark));
  }
  return byYear;
}

/** The prices of two aims in turn, from those of the first and those of the second, by node. */
export function keepingByYear(
  network: Network,
  question: WholeQuestion,
  prices: readonly bigint[],
  seconds: Int32Array,
): KeepingPrices {
  const { lines, services } = network;
  const widest = seconds.reduce((most, units) => Math.max(most, Math.abs(units)), 0);
  // Second prices of two nodes differ by less than this, so that they never outweigh a difference of first prices.
  const scale = BigInt(2 * widest + 2);
  const both = prices.map((price, node) => scale * price + BigInt(seconds[node]!));
  const years = pricesByYear(network, question, both).map((year) => ({
    ...year,
    awards: year.grants.map(() => 0n),
    idle: 0n,
  }));
  for (const { year, grant, firstPot, freed } of lines) {
    const here = years[year]!;
    here.awards[grant] = both[services.count + firstPot]!;
    if (freed !== null) here.idle = both[services.count + freed.idle.to]!;
  }
  return { scale, years };
}

interface MutablePrices extends YearPrices {
  readonly grants: bigint[];
  readonly elsewhere: bigint[];
  readonly earmarks: bigint[][];
}
