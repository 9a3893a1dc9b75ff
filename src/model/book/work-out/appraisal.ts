import { runningTotal } from "./flows";
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
  return sums.reduce((total, sum, year) => total + sum * factors[year]!, 0);
}

/** Year 0's sum falls at its start, each later year's evenly through it. */
function paybackYears(net: readonly number[]): number | null {
  const totals = runningTotal(net).map(rounded);
  if (totals.at(-1)! < 0) return null;
  const lastBelow = totals.findLastIndex((total) => total < 0);
  return lastBelow < 0 ? 0 : lastBelow - totals[lastBelow]! / net[lastBelow + 1]!;
}

function peakOf(
  cumulative: readonly number[],
  years: readonly number[],
): Pick<Appraisal, "peakFunding" | "peakYear"> {
  // Rounded, so that of two years that are level but for noise the first is the year of the peak.
  const totals = cumulative.map(rounded);
  const least = Math.min(...totals);
  if (least >= 0) return { peakFunding: 0, peakYear: null };
  return { peakFunding: -least, peakYear: years[totals.indexOf(least)]! };
}

function surplusFrom(cashNet: readonly number[], years: readonly number[]): number | null {
  const lastBelow = cashNet.findLastIndex((sum) => rounded(sum) < 0);
  return years[lastBelow + 1] ?? null;
}
