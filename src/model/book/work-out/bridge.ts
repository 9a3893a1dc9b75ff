import { addTo, zeros } from "./flows";
import type { Pair } from "./by-agency";
import type { Supposed } from "./supposed";

/** What proposals do to budget gaps, by year of the model, in cash. What is in the partners' plans already is left out. */
export interface Bridge {
  readonly total: readonly number[];
  readonly increment: readonly number[];
  readonly new: readonly number[];
  readonly fullYearEffect: readonly number[];
  readonly costs: readonly number[];
  readonly gapBefore: readonly number[];
  readonly gapAfter: readonly number[];
}

/** What a bridge is made of: sums that add up over agencies. */
export interface BridgeSums {
  /** The year before the model first. */
  readonly total: number[];
  readonly new: number[];
  readonly costs: number[];
  readonly gap: number[];
}

export function noBridgeSums(years: number, gap: readonly number[] = []): BridgeSums {
  return { total: zeros(years + 1), new: zeros(years), costs: zeros(years), gap: addedTo(zeros(years), gap) };
}

/** Adds what one proposal means for one agency to the agency's sums. */
export function addToBridge(
  sums: BridgeSums,
  proposal: Supposed,
  { flows: { cash }, cashableBefore }: Pair,
  years: readonly number[],
): void {
  const unplanned = 1 - proposal.inPlan;
  sums.total[0]! += cashableBefore * unplanned;
  const { total, costs } = sums;
  for (let year = 0; year < years.length; year += 1) {
    const saved = cash.cashable[year]! * unplanned;
    total[year + 1]! += saved;
    if (years[year] === proposal.effectiveStart) sums.new[year]! += saved;
    costs[year]! += (cash.oneOff[year]! + cash.running[year]! - cash.capital[year]!) * unplanned;
  }
}

export function addBridgeSums(to: BridgeSums, more: BridgeSums): void {
  addTo(to.total, more.total);
  addTo(to.new, more.new);
  addTo(to.costs, more.costs);
  addTo(to.gap, more.gap);
}

export function bridgeOf(sums: BridgeSums): Bridge {
  const total = sums.total.slice(1);
  const increment = total.map((sum, year) => sum - sums.total[year]!);
  return {
    total,
    increment,
    new: sums.new,
    fullYearEffect: increment.map((sum, year) => sum - sums.new[year]!),
    costs: sums.costs,
    gapBefore: sums.gap,
    gapAfter: sums.gap.map((gap, year) => gap - total[year]! + sums.costs[year]!),
  };
}

function addedTo(sums: number[], more: readonly number[]): number[] {
  addTo(sums, more);
  return sums;
}
