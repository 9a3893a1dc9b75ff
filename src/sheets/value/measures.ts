import { range } from "../cells";
import type { SheetBox } from "../../formula";

/** What a set of agencies' savings and costs are worth, in the order of their columns. */
export const MEASURES = [
  ["pvSaving", "Present value of savings"],
  ["pvCashable", "Present value of cashable savings"],
  ["pvCost", "Present value of costs"],
  ["npv", "Net present value"],
  ["cashNpv", "Net present value, cashable only"],
  ["bcr", "Savings for each pound of cost"],
  ["cashBcr", "Cashable savings for each pound of cost"],
  ["payback", "Paid back after (years)"],
  ["cashPayback", "Paid back in cash after (years)"],
  ["surplusFrom", "No money to be found from"],
  ["peakFunding", "Most money to be found"],
  ["peakYear", "In the year"],
  ["repaidIn", "Repaid in the year"],
] as const;

export type Measure = (typeof MEASURES)[number][0];

/** What follows a sum to ask whether it is below 0. So little below it is 0: the noise of binary arithmetic. */
const BELOW = "+5E-10<=0";

/** The number of the last year in which a row is below 0, the first being 1; 0 where it never is. */
export function lastBelow(line: string, years: string, yearBefore: string): string {
  return `SUMPRODUCT(MAX((${line}${BELOW})*(${years}-${yearBefore})))`;
}

/**
 * Years until what was spent is paid back for good, of a running total and the number of the last year in which it is below 0; empty
 * where it is not paid back. The first year's sum falls at its start, each later year's evenly through it.
 */
export function payback(total: string, last: string, years: number): string {
  const below = `ROUND(INDEX(${total},${last}),9)`;
  const next = `INDEX(${total},${last}+1)`;
  return `IF(${last}=0,0,IF(${last}=${years},"",${last}-1-${below}/(${next}-INDEX(${total},${last}))))`;
}

/** The most by which a running total is below 0. */
export function peakFunding(total: string): string {
  return `IF(MIN(${total})${BELOW},-MIN(${total}),0)`;
}

/**
 * The first year in which it is most below 0; empty where it never is. Of two years that are level but for noise it is the first: the
 * one from which the most years are left.
 */
export function peakYear(total: string, peak: string, years: string): string {
  const left = `(MAX(${years})+1-${years})`;
  const most = `SUMPRODUCT(MAX((${total}<=MIN(${total})+5E-10)*${left}))`;
  return `IF(${peak}=0,"",MAX(${years})+1-${most})`;
}

/** The first year from which a running total is never below 0 again; empty where it never is below, or ends there. */
export function repaidIn(total: string, peak: string, years: SheetBox): string {
  const last = `INDEX(${total},${years.columns})`;
  return `IF(OR(${peak}=0,${last}${BELOW}),"",SUMPRODUCT(MAX((${total}${BELOW})*${range(years)}))+1)`;
}

/** The first year from which a row is never below 0, of the last in which it is; empty where there is none. */
export function surplusFrom(last: string, years: SheetBox): string {
  return `IF(${last}=${years.columns},"",INDEX(${range(years)},${last}+1))`;
}

/** One sum for each pound of another; empty where that is nothing. */
export function ratio(sum: string, cost: string): string {
  return `IF(${cost}>0,${sum}/${cost},"")`;
}
