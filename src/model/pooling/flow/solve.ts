import type { Payment, WholeAnswer, WholeProblem } from "../whole";
import { networkOf } from "./build";
import { fillByWeight, partsByWeight } from "./fill";
import type { Network } from "./network";
import { pricesOf } from "./prices";
import { newSearch } from "./search";
import { spendInOrder } from "./spend-order";
import { applyTieRule } from "./tie-rule";
import { cellOf } from "./network";

/** Dual prices: what one more unit of money is worth at each place, in the combined weight of floors and values. */
export interface YearPrices {
  /** By grant: in what is not earmarked, and in its allowance for services not permitted. */
  readonly grants: readonly bigint[];
  readonly elsewhere: readonly bigint[];
  /** By grant and earmark. */
  readonly earmarks: readonly (readonly bigint[])[];
  readonly services: readonly bigint[];
}

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

/** What a best answer pays, without the tie rule: any of the best. */
export function bestValue(problem: WholeProblem): bigint {
  const network = networkOf(problem);
  fillByWeight(network, newSearch(network), partsByWeight(network));
  return network.services.funded.reduce(
    (sum, funded, service) => sum + funded * network.services.value[service]!,
    0n,
  );
}

function answerIn(network: Network, problem: WholeProblem): WholeAnswer {
  const payments: Payment[] = [];
  const carried = problem.years.map((year) => year.awards.map(() => 0n));
  for (const { year, grant, potOfService, firstService, carry } of network.lines) {
    if (carry !== null) carried[year]![grant] = carry.moved;
    for (let service = 0; service < potOfService.length; service++) {
      const units = network.cells.paid[cellOf(network, potOfService[service]!, firstService + service)]!;
      if (units > 0n) payments.push({ year, grant, service, units });
    }
  }
  return { payments, carried };
}

function pricesByYear(
  { lines, services, firstServices }: Network,
  problem: WholeProblem,
  prices: readonly bigint[],
): YearPrices[] {
  const priceOf = (pot: number) => prices[services.count + pot]!;
  return problem.years.map((year, index) => {
    const ofYear = lines.filter((line) => line.year === index).sort((a, b) => a.grant - b.grant);
    return {
      grants: ofYear.map(({ freePot }) => priceOf(freePot)),
      elsewhere: ofYear.map(({ pots }) => priceOf(pots.at(-1)!)),
      earmarks: ofYear.map(({ freePot, grant }) =>
        year.earmarks[grant]!.map((_, earmark) => priceOf(freePot + 1 + earmark)),
      ),
      services: year.needs.map((_, service) => prices[firstServices[index]! + service]!),
    };
  });
}
