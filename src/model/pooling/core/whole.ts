import { fromUnits, mostOf, sharedPlaces, toUnits } from "../../money";
import type { Decimal } from "../../money";
import { earmarksAround } from "./earmarks";
import type { Earmark, PoolingYear } from "./question";

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

/** Writes the question in whole numbers, fine enough for every amount and for what flexibility allows of every award, and of so many decimal places at least. */
export function toWhole(years: readonly PoolingYear[], leastPlaces = 0): WholeQuestion {
  const allowances = years.map(({ awards, flexibility }) =>
    awards.map((award, grant) => {
      const share = flexibility[grant]!;
      return share.isZero() ? share : mostOf(award, share);
    }),
  );
  const places = sharedPlaces([...years.flatMap(amountsOf), ...allowances.flat()]);
  const moneyPlaces = Math.max(leastPlaces, places);
  const valuePlaces = sharedPlaces(years.flatMap((year) => year.values));
  const money = (value: Decimal) => toUnits(value, moneyPlaces);
  return {
    years: years.map((year, index) => {
      const everything = year.needs.map(() => true);
      return {
        awards: year.awards.map(money),
        needs: year.needs.map(money),
        permitted: year.allowed.map((row, grant) => (year.pooled[grant]! ? everything : row)),
        own: year.allowed.map((row, grant) => (year.pooled[grant]! && row.includes(false) ? row : null)),
        values: year.values.map((value) => toUnits(value, valuePlaces)),
        floors: year.floors.map(money),
        caps: year.caps.map((row) =>
          hasCap(row) ? row.map((cap) => (cap === null ? null : money(cap))) : null,
        ),
        bends: year.flexibility.map((share) => !share.isZero()),
        elsewhere: allowances[index]!.map(money),
        earmarks: year.earmarks.map((earmarks, grant) =>
          year.pooled[grant]! ? [] : toWholeEarmarks(earmarks, money),
        ),
        carry: year.carry.map(money),
      };
    }),
    moneyPlaces,
    valuePlaces,
  };
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
  return units.reduce((sum, unit) => sum + unit, 0n);
}

export function lesser(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

/** A loop, because most pairs have none: a call for each would cost as much as the search for the answer. */
function hasCap(row: readonly (Decimal | null)[]): boolean {
  for (let service = 0; service < row.length; service++) if (row[service] !== null) return true;
  return false;
}

function amountsOf(year: PoolingYear): Decimal[] {
  const amounts = [...year.awards, ...year.needs, ...year.floors, ...year.carry];
  for (const earmarks of year.earmarks) for (const { amount } of earmarks) amounts.push(amount);
  for (const row of year.caps) {
    for (let service = 0; service < row.length; service++) {
      if (row[service] !== null) amounts.push(row[service]!);
    }
  }
  return amounts;
}

function toWholeEarmarks(
  earmarks: readonly Earmark[],
  money: (value: Decimal) => bigint,
): readonly WholeEarmark[] {
  const within = earmarksAround(earmarks);
  return earmarks.map(({ services, amount }, index) => ({
    services,
    own:
      money(amount) - total(earmarks.map((inner, at) => (within[at] === index ? money(inner.amount) : 0n))),
    within: within[index]!,
  }));
}
