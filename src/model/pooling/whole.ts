import { fromUnits, sharedPlaces, toUnits } from "../money";
import type { Decimal } from "../money";
import type { PoolingProblem } from "./problem";

/**
 * The same problem in whole numbers, so that every sum and comparison is exact: amounts in units of 10^-moneyPlaces pounds,
 * values in units of 10^-valuePlaces. Nothing is rounded on the way.
 */
export interface WholeProblem {
  readonly awards: readonly bigint[];
  readonly needs: readonly bigint[];
  /** By the grant's own conditions, or because it is pooled. */
  readonly permitted: readonly (readonly boolean[])[];
  readonly values: readonly bigint[];
  readonly floors: readonly bigint[];
  readonly caps: readonly (readonly (bigint | null)[])[];
  /** The most of each grant that may go, in total, to services not permitted. */
  readonly elsewhere: readonly bigint[];
  readonly moneyPlaces: number;
  readonly valuePlaces: number;
}

/** Writes the problem in whole numbers, fine enough for every amount and for every flexibility's share of its award. */
export function toWhole(problem: PoolingProblem): WholeProblem {
  const givenPlaces = sharedPlaces([
    ...problem.awards,
    ...problem.needs,
    ...problem.floors,
    ...problem.caps.flat().filter((cap) => cap !== null),
  ]);
  const sharePlaces = sharedPlaces(problem.flexibility);
  const moneyPlaces = givenPlaces + sharePlaces;
  const valuePlaces = sharedPlaces(problem.values);
  const money = (value: Decimal) => toUnits(value, moneyPlaces);
  return {
    awards: problem.awards.map(money),
    needs: problem.needs.map(money),
    permitted: problem.allowed.map((row, grant) => row.map((allowed) => allowed || problem.pooled[grant]!)),
    values: problem.values.map((value) => toUnits(value, valuePlaces)),
    floors: problem.floors.map(money),
    caps: problem.caps.map((row) => row.map((cap) => (cap === null ? null : money(cap)))),
    elsewhere: problem.awards.map(
      (award, grant) => toUnits(award, givenPlaces) * toUnits(problem.flexibility[grant]!, sharePlaces),
    ),
    moneyPlaces,
    valuePlaces,
  };
}

/** Whole units of money as pounds. */
export function asPounds(problem: WholeProblem, units: bigint): Decimal {
  return fromUnits(units, problem.moneyPlaces);
}

/** Whole units of money times value, as value. */
export function asValue(problem: WholeProblem, units: bigint): Decimal {
  return fromUnits(units, problem.moneyPlaces + problem.valuePlaces);
}

/** What an allocation pays each service. */
export function fundedByService(problem: WholeProblem, allocation: readonly (readonly bigint[])[]): bigint[] {
  return problem.needs.map((_, service) => total(allocation.map((row) => row[service]!)));
}

/** What an allocation is worth, in units of money times value. */
export function valueOf(problem: WholeProblem, allocation: readonly (readonly bigint[])[]): bigint {
  return total(
    fundedByService(problem, allocation).map((funded, service) => funded * problem.values[service]!),
  );
}

export function total(units: readonly bigint[]): bigint {
  return units.reduce((sum, unit) => sum + unit, 0n);
}

export function lesser(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
