import { Decimal, fromUnits, sharedPlaces, toUnits } from "../../money";
import type { GeneralProblem } from "./problem";

/** A match rule without fractions: `each` units drawn need `of` units of match. */
export interface WholeMatch {
  readonly of: bigint;
  readonly each: bigint;
  readonly from: readonly number[];
}

/**
 * The same problem in whole numbers: amounts in units of 10^-moneyPlaces pounds, values in units of 10^-valuePlaces. Nothing is
 * rounded, but for a minimum award between two units, which the next unit keeps as well.
 */
export interface WholeGeneral {
  readonly awards: readonly bigint[];
  readonly needs: readonly bigint[];
  readonly floors: readonly bigint[];
  readonly values: readonly bigint[];
  /** By the grant's own conditions, or because it is pooled. */
  readonly permitted: readonly (readonly boolean[])[];
  /** The most of each grant that may go, in total, to services not permitted. */
  readonly elsewhere: readonly bigint[];
  /** The most each grant can pay each service, by award, need, cap and condition, taken one by one. */
  readonly ceilings: readonly (readonly bigint[])[];
  readonly match: readonly (WholeMatch | null)[];
  /** 0 where any sum will do. */
  readonly minimums: readonly bigint[];
  readonly moneyPlaces: number;
  readonly valuePlaces: number;
}

/** By grant, then by service, in units. */
export type Allocation = bigint[][];

export function toWhole(problem: GeneralProblem): WholeGeneral {
  const givenPlaces = sharedPlaces([
    ...problem.awards,
    ...problem.needs,
    ...problem.floors,
    ...problem.caps.flat().filter((cap) => cap !== null),
  ]);
  const sharePlaces = sharedPlaces(problem.flexibility);
  const moneyPlaces = givenPlaces + sharePlaces;
  const valuePlaces = sharedPlaces(problem.values);
  const money = (pounds: Decimal) => toUnits(pounds, moneyPlaces);
  const awards = problem.awards.map(money);
  const needs = problem.needs.map(money);
  const elsewhere = problem.awards.map(
    (award, grant) => toUnits(award, givenPlaces) * toUnits(problem.flexibility[grant]!, sharePlaces),
  );
  const permitted = problem.allowed.map((row, grant) =>
    row.map((allowed) => allowed || problem.pooled[grant]!),
  );
  return {
    awards,
    needs,
    floors: problem.floors.map(money),
    values: problem.values.map((value) => toUnits(value, valuePlaces)),
    permitted,
    elsewhere,
    ceilings: permitted.map((row, grant) =>
      row.map((isPermitted, service) => {
        const cap = problem.caps[grant]![service]!;
        const limits = [awards[grant]!, needs[service]!];
        if (cap !== null) limits.push(money(cap));
        if (!isPermitted) limits.push(elsewhere[grant]!);
        return least(limits);
      }),
    ),
    match: problem.match.map((rule) => rule && { ...wholeRatio(rule.ratio), from: rule.from }),
    minimums: problem.minimumAward.map((minimum) =>
      minimum === null ? 0n : money(minimum.toDecimalPlaces(moneyPlaces, Decimal.ROUND_CEIL)),
    ),
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

/** What the grants named by a rule spend on services permitted to its grant. */
export function matchOf({ permitted, match }: WholeGeneral, allocation: Allocation, grant: number): bigint {
  const rule = match[grant];
  if (!rule) return 0n;
  return total(
    rule.from.map((other) => total(allocation[other]!.filter((_, service) => permitted[grant]![service]))),
  );
}

/** The units of floors that are met. */
export function floorsMet(problem: WholeGeneral, allocation: Allocation): bigint {
  return total(
    fundedOf(problem, allocation).map((funded, service) => least([funded, problem.floors[service]!])),
  );
}

export function valueOf(problem: WholeGeneral, allocation: Allocation): bigint {
  return total(fundedOf(problem, allocation).map((funded, service) => funded * problem.values[service]!));
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
