import { Decimal } from "../money";
import { discountSchedules } from "../parameters";
import type { DiscountRates, ScheduleName } from "../parameters";
import { invalid } from "../problem";

/** A run of years with one rate: `factor(year) = factorAtStart / growth^(year - start)`. */
interface Run {
  /** The last year whose factor is already known: 0, 30, 75, ... */
  readonly start: number;
  readonly factorAtStart: Decimal;
  readonly growth: Decimal;
}

/** What is worked out once for a set of rates. */
interface Worked {
  readonly runs: readonly Run[];
  readonly nearFactors: Map<number, Decimal>;
}

const workedByRates = new WeakMap<DiscountRates, Worked>();

/**
 * What a pound of the given year is worth in year 0, whose own factor is 1.
 *
 * `factor(year) = factor(year - 1) / (1 + rate of the year)`, as in HM Treasury's Green Book: year 30 still carries the first
 * band's rate, year 31 the second's. There is no last year; the last band goes on. `schedule` is a published one by name, or
 * the user's own rates (see `ownSchedule`).
 * Throws `invalid("year")` for a year that is not a whole number from 0.
 */
export function discountFactor(year: number, schedule: ScheduleName | DiscountRates): Decimal {
  mustBeYear("year", year);
  const { runs, nearFactors } = workedOut(ratesOf(schedule));
  const known = nearFactors.get(year);
  if (known !== undefined) return known;
  const run = runs.findLast((candidate) => candidate.start <= year) ?? runs[0]!;
  const factor = run.factorAtStart.div(run.growth.pow(year - run.start));
  // The open-ended last run is worked out afresh each time, so that what is kept stays small.
  if (run !== runs[runs.length - 1]) nearFactors.set(year, factor);
  return factor;
}

/**
 * The worth in year 0 of a flow of money, one figure a year from `firstYear` on (Green Book: year 0 is not discounted,
 * unlike Excel's NPV). Throws `invalid("first_year")` for a first year that is not a whole number from 0.
 */
export function presentValue(
  cashflows: readonly Decimal[],
  schedule: ScheduleName | DiscountRates,
  firstYear: number,
): Decimal {
  mustBeYear("first_year", firstYear);
  return cashflows.reduce(
    (total, cashflow, index) => total.plus(cashflow.times(discountFactor(firstYear + index, schedule))),
    new Decimal(0),
  );
}

function ratesOf(schedule: ScheduleName | DiscountRates): DiscountRates {
  return typeof schedule === "string" ? discountSchedules[schedule] : schedule;
}

function mustBeYear(argument: string, year: number): void {
  if (Number.isSafeInteger(year) && year >= 0) return;
  throw invalid(
    argument,
    `${year} is not a year of an appraisal. Give a whole number: 0 for now, 1 for next year, ...`,
  );
}

function workedOut(rates: DiscountRates): Worked {
  const known = workedByRates.get(rates);
  if (known !== undefined) return known;
  const runs: Run[] = [];
  for (const band of rates.bands) {
    const before = runs[runs.length - 1];
    const start = Math.max(0, band.fromYear - 1);
    runs.push({
      start,
      factorAtStart: before
        ? before.factorAtStart.div(before.growth.pow(start - before.start))
        : new Decimal(1),
      growth: rateOf(rates, band.rate).plus(1),
    });
  }
  const worked = { runs, nearFactors: new Map<number, Decimal>() };
  workedByRates.set(rates, worked);
  return worked;
}

function rateOf({ ratio }: DiscountRates, rate: string): Decimal {
  return ratio ? new Decimal(rate).times(ratio.numerator).div(ratio.denominator) : new Decimal(rate);
}
