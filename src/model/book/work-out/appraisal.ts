import type { InBoth, Lines } from "./flows";
import { rounded } from "./rounded";

/** What a set of agencies' savings and costs are worth. Present values are of real lines. */
export interface Appraisal {
  readonly pvSaving: number;
  readonly pvCashable: number;
  readonly pvCost: number;
  readonly npv: number;
  readonly cashNpv: number;
  /** Null where nothing is spent. */
  readonly bcr: number | null;
  readonly cashBcr: number | null;
  /** Years until what was spent is paid back for good; null where it is not. */
  readonly payback: number | null;
  readonly cashPayback: number | null;
  /** The most money that must be found at once, in cash. */
  readonly peakFunding: number;
  readonly peakYear: number | null;
  /** The first year from which money never has to be found again. */
  readonly surplusFrom: number | null;
}

export function appraised(
  { real, cash }: InBoth<Lines>,
  factors: readonly number[],
  years: readonly number[],
): Appraisal {
  const pvSaving = presentValue(real.saving, factors);
  const pvCashable = presentValue(real.cashable, factors);
  const pvCost = presentValue(real.oneOff, factors) + presentValue(real.running, factors);
  return {
    pvSaving,
    pvCashable,
    pvCost,
    npv: pvSaving - pvCost,
    cashNpv: pvCashable - pvCost,
    bcr: pvCost > 0 ? pvSaving / pvCost : null,
    cashBcr: pvCost > 0 ? pvCashable / pvCost : null,
    payback: paybackYears(real.net),
    cashPayback: paybackYears(real.cashNet),
    ...peakOf(cash.cumulative, years),
    surplusFrom: surplusFrom(cash.cashNet, years),
  };
}

function presentValue(sums: readonly number[], factors: readonly number[]): number {
  let total = 0;
  for (let year = 0; year < sums.length; year += 1) total += sums[year]! * factors[year]!;
  return total;
}

/** Year 0's sum falls at its start, each later year's evenly through it. */
function paybackYears(net: readonly number[]): number | null {
  let total = 0;
  let lastBelow = -1;
  let left = 0;
  for (let year = 0; year < net.length; year += 1) {
    total += net[year]!;
    const settled = rounded(total);
    if (settled < 0) {
      lastBelow = year;
      left = settled;
    }
  }
  if (lastBelow === net.length - 1) return null;
  return lastBelow < 0 ? 0 : lastBelow - left / net[lastBelow + 1]!;
}

function peakOf(
  cumulative: readonly number[],
  years: readonly number[],
): Pick<Appraisal, "peakFunding" | "peakYear"> {
  // Rounded, so that of two years that are level but for noise the first is the year of the peak.
  let least = 0;
  let peakYear: number | null = null;
  for (let year = 0; year < cumulative.length; year += 1) {
    const total = rounded(cumulative[year]!);
    if (total < least) {
      least = total;
      peakYear = years[year]!;
    }
  }
  return { peakFunding: least === 0 ? 0 : -least, peakYear };
}

function surplusFrom(cashNet: readonly number[], years: readonly number[]): number | null {
  const lastBelow = cashNet.findLastIndex((sum) => rounded(sum) < 0);
  return years[lastBelow + 1] ?? null;
}
