import { Decimal, fromUnits, toUnits } from "../../money";
import { toWhole as toWholeYears } from "../core";
import type { WholeQuestion } from "../core";
import { fullPurse, payFrom, potsOf, roomIn } from "./pots";
import type { Pot, Purse } from "./pots";
import type { GeneralYear } from "./question";

/** A match rule without fractions: `each` units drawn need `of` units of match. */
export interface WholeMatch {
  readonly of: bigint;
  readonly each: bigint;
  /** The lines of the same year that count. */
  readonly from: readonly number[];
}

/**
 * The same question in whole numbers, with all years side by side: a line is a grant in a year, and a service is there once for each
 * year, years in order, sheet order within them. A line pays nothing to the services of another year; money passes from year
 * to year through pots only. Amounts in units of 10^-moneyPlaces pounds, values in units of 10^-valuePlaces. Nothing is rounded, but
 * for a minimum award between two units, which the next unit keeps as well.
 */
export interface WholeGeneral {
  /** Without match and minimums. */
  readonly flow: WholeQuestion;
  /** How many there are in each year. */
  readonly grants: number;
  readonly services: number;
  readonly awards: readonly bigint[];
  readonly needs: readonly bigint[];
  readonly floors: readonly bigint[];
  readonly values: readonly bigint[];
  /** By the grant's own conditions, or because it is pooled; false for the services of other years. */
  readonly permitted: readonly (readonly boolean[])[];
  /** The most of each line that may go, in total, to services not permitted. */
  readonly elsewhere: readonly bigint[];
  /** The most each line can pay each service, by pot, need, cap and condition, taken one by one. */
  readonly ceilings: readonly (readonly bigint[])[];
  /** The most each line can spend: its award and what may be carried into it. */
  readonly spendable: readonly bigint[];
  /** The most that may be carried out of each line. */
  readonly carry: readonly bigint[];
  readonly match: readonly (WholeMatch | null)[];
  /** 0 where any sum will do. */
  readonly minimums: readonly bigint[];
  readonly pots: readonly Pot[];
  /** By line: the pot of what is not earmarked. */
  readonly freePots: readonly number[];
  /** The pot that a line pays a service from. */
  readonly payingPots: readonly (readonly number[])[];
  readonly moneyPlaces: number;
  readonly valuePlaces: number;
}

/** By line, then by service, in units. */
export type Allocation = bigint[][];

export function toWhole(years: readonly GeneralYear[], leastPlaces = 0): WholeGeneral {
  const flow = toWholeYears(years, leastPlaces);
  const { moneyPlaces, valuePlaces } = flow;
  const grants = years[0]?.awards.length ?? 0;
  const services = years[0]?.needs.length ?? 0;
  const { pots, free, paying } = potsOf(flow);
  const full = fullPurse(pots);
  /** A row of one year among those of all years. */
  const sideBySide = <T>(row: readonly T[], year: number, none: T): T[] =>
    flow.years.flatMap((_, other) => (other === year ? row : row.map(() => none)));
  const inEveryYear = <T>(list: (year: (typeof flow.years)[number], index: number) => readonly T[]): T[] =>
    flow.years.flatMap(list);
  return {
    flow,
    grants,
    services,
    awards: inEveryYear(({ awards }) => awards),
    needs: inEveryYear(({ needs }) => needs),
    floors: inEveryYear(({ floors }) => floors),
    values: inEveryYear(({ values }) => values),
    permitted: inEveryYear(({ permitted }, index) => permitted.map((row) => sideBySide(row, index, false))),
    elsewhere: inEveryYear(({ elsewhere }) => elsewhere),
    ceilings: inEveryYear((year, index) =>
      year.awards.map((_, grant) => {
        const row = year.needs.map((need, service) => {
          const cap = year.caps[grant]?.[service] ?? null;
          const limits = [roomIn(pots, full, paying[index]![grant]![service]!), need];
          if (cap !== null) limits.push(cap);
          if (!year.permitted[grant]![service]) limits.push(year.elsewhere[grant]!);
          return least(limits);
        });
        return sideBySide(row, index, 0n);
      }),
    ),
    spendable: inEveryYear((year, index) =>
      year.awards.map((award, grant) => {
        const pot = free[index]![grant]!;
        return award + roomIn(pots, full, pot) - pots[pot]!.own;
      }),
    ),
    carry: inEveryYear(({ carry }, index) => (index === flow.years.length - 1 ? carry.map(() => 0n) : carry)),
    match: years.flatMap(({ match }, index) =>
      match.map(
        (rule) =>
          rule && { ...wholeRatio(rule.ratio), from: rule.from.map((other) => index * grants + other) },
      ),
    ),
    minimums: years.flatMap(({ minimumAward }) =>
      minimumAward.map((minimum) =>
        minimum === null
          ? 0n
          : toUnits(minimum.toDecimalPlaces(moneyPlaces, Decimal.ROUND_CEIL), moneyPlaces),
      ),
    ),
    pots,
    freePots: free.flat(),
    payingPots: paying.flatMap((rows, index) => rows.map((row) => sideBySide(row, index, 0))),
    moneyPlaces,
    valuePlaces,
  };
}

export function asPounds({ moneyPlaces }: WholeGeneral, units: bigint): Decimal {
  return fromUnits(units, moneyPlaces);
}

/** Units of money times units of value, as value. */
export function asValue({ moneyPlaces, valuePlaces }: WholeGeneral, units: bigint): Decimal {
  return fromUnits(units, moneyPlaces + valuePlaces);
}

/** What each service is paid. */
export function fundedOf({ needs }: WholeGeneral, allocation: Allocation): bigint[] {
  return needs.map((_, service) => total(allocation.map((row) => row[service]!)));
}

/** What the lines named by a rule spend on services permitted to its line. */
export function matchOf({ permitted, match }: WholeGeneral, allocation: Allocation, line: number): bigint {
  const rule = match[line];
  if (!rule) return 0n;
  return total(
    rule.from.map((other) => total(allocation[other]!.filter((_, service) => permitted[line]![service]))),
  );
}

/** The pots once all is paid; null where one of them cannot pay, with the line it fails. */
export function purseAfter(
  question: WholeGeneral,
  allocation: Allocation,
): Purse | { readonly fails: number } {
  const { pots, payingPots } = question;
  const purse = fullPurse(pots);
  for (const [line, row] of allocation.entries()) {
    for (const [service, units] of row.entries()) {
      if (units === 0n) continue;
      const pot = payingPots[line]![service]!;
      if (units > roomIn(pots, purse, pot)) return { fails: line };
      payFrom(pots, purse, pot, units);
    }
  }
  return purse;
}

/** By line, what is carried into the next year: no more than is needed there. Null where a pot cannot pay. */
export function carriedOut(question: WholeGeneral, allocation: Allocation): bigint[] | null {
  const purse = purseAfter(question, allocation);
  if ("fails" in purse) return null;
  return question.awards.map((_, line) => purse.moved[question.freePots[line + question.grants] ?? -1] ?? 0n);
}

/** The units of floors that are met. */
export function floorsMet(question: WholeGeneral, allocation: Allocation): bigint {
  return total(
    fundedOf(question, allocation).map((funded, service) => least([funded, question.floors[service]!])),
  );
}

export function valueOf(question: WholeGeneral, allocation: Allocation): bigint {
  return total(fundedOf(question, allocation).map((funded, service) => funded * question.values[service]!));
}

export function total(units: readonly bigint[]): bigint {
  return units.reduce((sum, unit) => sum + unit, 0n);
}

export function least(units: readonly bigint[]): bigint {
  return units.reduce((smallest, unit) => (unit < smallest ? unit : smallest));
}

function wholeRatio(ratio: Decimal): { of: bigint; each: bigint } {
  const places = ratio.decimalPlaces();
  const of = toUnits(ratio, places);
  const each = 10n ** BigInt(places);
  const common = divisor(of, each);
  return { of: of / common, each: each / common };
}

/** The greatest common divisor of two whole numbers, not both 0. */
export function divisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
