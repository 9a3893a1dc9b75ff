import { Decimal } from "../money";
import { discountSchedules } from "../parameters";
import type { DiscountSchedule, ScheduleName } from "../parameters";
import { invalid } from "../problem";

/** A run of years with one rate: `factor(year) = factorAtStart / growth^(year - start)`. */
interface Run {
  /** The last year whose factor is already known: 0, 30, 75, ... */
  readonly start: number;
  readonly factorAtStart: Decimal;
  readonly growth: Decimal;
}

const runsBySchedule = new Map<ScheduleName, readonly Run[]>();
const nearFactors = new Map<string, Decimal>();

/**
 * What a pound of the given year is worth in year 0, whose own factor is 1.
 *
 * `factor(year) = factor(year - 1) / (1 + rate of the year)`, as in HM Treasury's Green Book: year 30 still carries the first
 * band's rate, year 31 the second's. There is no last year; the last band goes on.
 * Throws `invalid("year")` for a year that is not a whole number from 0.
 */
export function discountFactor(year: number, schedule: ScheduleName): Decimal {
  mustBeYear("year", year);
  const key = `${schedule} ${year}`;
  const known = nearFactors.get(key);
  if (known !== undefined) return known;
  const runs = runsOf(schedule);
  const run = runs.findLast((candidate) => candidate.start <= year) ?? runs[0]!;
  const factor = run.factorAtStart.div(run.growth.pow(year - run.start));
  // The open-ended last run is worked out afresh each time, so that what is kept stays small.
  if (run !== runs[runs.length - 1]) nearFactors.set(key, factor);
  return factor;
}

/**
 * The worth in year 0 of a flow of money, one figure a year from `firstYear` on (Green Book: year 0 is not discounted,
 * unlike Excel's NPV). Throws `invalid("first_year")` for a first year that is not a whole number from 0.
 */
export function presentValue(
  cashflows: readonly Decimal[],
  schedule: ScheduleName,
  firstYear: number,
): Decimal {
  mustBeYear("first_year", firstYear);
  return cashflows.reduce(
    (total, cashflow, index) => total.plus(cashflow.times(discountFactor(firstYear + index, schedule))),
    new Decimal(0),
  );
}

function mustBeYear(argument: string, year: number): void {
  if (Number.isSafeInteger(year) && year >= 0) return;
  throw invalid(
    argument,
    `${year} is not a year of an appraisal. Give a whole number: 0 for now, 1 for next year, ...`,
  );
}

function runsOf(name: ScheduleName): readonly Run[] {
  const known = runsBySchedule.get(name);
  if (known !== undefined) return known;
  const runs: Run[] = [];
  for (const band of discountSchedules[name].bands) {
    const before = runs[runs.length - 1];
    const start = Math.max(0, band.fromYear - 1);
    runs.push({
      start,
      factorAtStart: before
        ? before.factorAtStart.div(before.growth.pow(start - before.start))
        : new Decimal(1),
      growth: rateOf(discountSchedules[name], band.rate).plus(1),
    });
  }
  runsBySchedule.set(name, runs);
  return runs;
}

function rateOf({ ratio }: DiscountSchedule, rate: string): Decimal {
  return ratio ? new Decimal(rate).times(ratio.numerator).div(ratio.denominator) : new Decimal(rate);
}
