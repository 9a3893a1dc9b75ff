import { fromUnits } from "../../money";
import type { Decimal } from "../../money";

/**
 * The same question in whole numbers, so that every sum and comparison is exact: amounts in units of 10^-moneyPlaces pounds,
 * values in units of 10^-valuePlaces. Nothing is rounded on the way but what flexibility allows (`mostOf`).
 */
export interface WholeQuestion {
  readonly years: readonly WholeYear[];
  readonly moneyPlaces: number;
  readonly valuePlaces: number;
}

export interface WholeYear {
  readonly awards: readonly bigint[];
  readonly needs: readonly bigint[];
  /** By the grant's own conditions, or because it is pooled. */
  readonly permitted: readonly (readonly boolean[])[];
  /** By grant whose ring-fence is removed: what its own conditions permit; null for a grant that has its ring-fence, or never had one. */
  readonly own: readonly (readonly boolean[] | null)[];
  readonly values: readonly bigint[];
  readonly floors: readonly bigint[];
  /** By grant; null for a grant without any cap. */
  readonly caps: readonly (readonly (bigint | null)[] | null)[];
  /** By grant: whether some of it could go to services not permitted if there were more of it. */
  readonly bends: readonly boolean[];
  /** The most of each grant that may go, in total, to services not permitted. Earmarked money may not. */
  readonly elsewhere: readonly bigint[];
  /** By grant; none where it is pooled. */
  readonly earmarks: readonly (readonly WholeEarmark[])[];
  /** The most of each grant that may be carried into the next year. Earmarked money may not. */
  readonly carry: readonly bigint[];
}

export interface WholeEarmark {
  readonly services: readonly boolean[];
  /** What it holds besides the earmarks within it. */
  readonly own: bigint;
  /** The smallest earmark it is within; null where that is the whole grant. */
  readonly within: number | null;
}

/** A payment by a grant to a service in a year, all counted from 0. */
export interface Payment {
  readonly year: number;
  readonly grant: number;
  readonly service: number;
  readonly units: bigint;
}

/** What is done with the money, in whole units. */
export interface WholeAnswer {
  readonly payments: readonly Payment[];
  /** Year by grant: carried out of that year into the next. */
  readonly carried: readonly (readonly bigint[])[];
}

/** Dual prices: what one more unit of money is worth at each place, in the combined weight of floors and values. */
export interface YearPrices {
  /** By grant: in what is not earmarked, and in its allowance for services not permitted. */
  readonly grants: readonly bigint[];
  readonly elsewhere: readonly bigint[];
  /** By grant and earmark. */
  readonly earmarks: readonly (readonly bigint[])[];
  readonly services: readonly bigint[];
}

/**
 * Dual prices of two aims in turn: first the weight of floors and values, then what freed grants spend where their own conditions permit
 * it. Each price is so many times the first price and then the second, which is smaller than any difference of first prices.
 */
export interface KeepingPrices {
  /** How many times the first price. */
  readonly scale: bigint;
  readonly years: readonly KeepingYear[];
}

export interface KeepingYear extends YearPrices {
  /** By grant: of its award, before it is parted among its earmarks. */
  readonly awards: readonly bigint[];
  /** Of what freed grants leave unspent. */
  readonly idle: bigint;
}

/** Whole units of money as pounds. */
export function asPounds(question: WholeQuestion, units: bigint): Decimal {
  return fromUnits(units, question.moneyPlaces);
}

/** Whole units of money times value, as value. */
export function asValue(question: WholeQuestion, units: bigint): Decimal {
  return fromUnits(units, question.moneyPlaces + question.valuePlaces);
}

/**
 * What a pound towards a floor is worth besides its value: 1 more than the highest value, so that it always comes first.
 * Because the fundings that a network of flows allows form a polymatroid, only the order of the weights matters, and this
 * order is the lexicographic one.
 */
export function floorPoint(question: WholeQuestion): bigint {
  let highest = 0n;
  for (const { values } of question.years) for (const value of values) if (value > highest) highest = value;
  return highest + 10n ** BigInt(question.valuePlaces);
}

export function total(units: readonly bigint[]): bigint {
  let sum = 0n;
  for (let at = 0; at < units.length; at++) sum += units[at]!;
  return sum;
}

export function lesser(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
