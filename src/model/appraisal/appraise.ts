import { Decimal, sum } from "../money";
import type { DiscountRates, ScheduleName } from "../parameters";
import { invalid, ModelProblem, noAnswer } from "../problem";
import { discountFactor } from "./discount";
import { paybackYears } from "./payback";
import { mustBeInflation } from "./price-basis";
import type { PriceBasis } from "./price-basis";
import { internalRateOfReturn, ratesAtNil } from "./rate-of-return";

/** Lines of costs or of benefits: a row a line, a column a year, year 0 first, in pounds. */
export interface YearlyFlow {
  readonly prices: PriceBasis;
  readonly rows: readonly (readonly Decimal[])[];
}

/** What is appraised. Costs are positive sums; shorter rows are nothing in the years they lack. */
export interface Appraisal {
  readonly costs: YearlyFlow;
  readonly benefits: YearlyFlow;
  /** Real discount rates, published, by name, or the user's own. */
  readonly schedule: ScheduleName | DiscountRates;
  /** Needed where the flows are nominal, refused where they are real: a share a year. */
  readonly inflation?: Decimal;
}

/** What an appraisal can be asked for. */
export type Measure =
  | "npv"
  | "bcr"
  | "pvcosts"
  | "pvbenefits"
  | "payback"
  | "discountedpayback"
  | "irr"
  | "eanc";

/** Every measure, in the order of a table of all. */
export const MEASURES: readonly Measure[] = [
  "npv",
  "bcr",
  "pvcosts",
  "pvbenefits",
  "payback",
  "discountedpayback",
  "irr",
  "eanc",
];

/** A measure's figure, or why there is none. */
export interface MeasureOutcome {
  readonly measure: Measure;
  readonly outcome: Decimal | ModelProblem;
}

/** An appraisal laid out by year. */
interface Years {
  readonly costs: readonly Decimal[];
  readonly benefits: readonly Decimal[];
  readonly net: readonly Decimal[];
  readonly factors: readonly Decimal[];
}

/**
 * One figure of an appraisal by HM Treasury's Green Book, year 0 undiscounted.
 *
 * - `pvcosts`, `pvbenefits`: present values in pounds. `npv`: benefits' less costs'.
 * - `bcr`: benefits' present value for each pound of costs'. No answer where costs' is not above 0.
 * - `payback`: years until the net flow has paid back what was spent, for good (see `paybackYears`); `discountedpayback`: the
 *   same of the discounted net flow. No answer where it never does.
 * - `irr`: the internal rate of return of the net flow, in the flows' own prices; which one of several, and where there is no
 *   answer, is told at `internalRateOfReturn`.
 * - `eanc`: the net present value as an equal sum in each of years 1 to the last: `npv / (sum of their factors)`, negative
 *   where it is a net cost. No answer where there is only year 0.
 *
 * Nominal flows are discounted by the schedule and by inflation together: `(1 + real) x (1 + inflation)` a year.
 *
 * Throws `invalid("costs")` where neither has a year, or where costs are all below 0 (they are given as positive sums);
 * `invalid("benefits")` where benefits are in other prices than costs; `invalid("inflation")` where it is missing, out of
 * range, or given for real flows.
 */
export function appraise(appraisal: Appraisal, measure: Measure): Decimal {
  return figures[measure](byYear(appraisal));
}

/** Every measure of an appraisal. Throws as `appraise` does, but a measure without an answer is listed beside the others. */
export function appraiseAll(appraisal: Appraisal): MeasureOutcome[] {
  const years = byYear(appraisal);
  return MEASURES.map((measure) => ({ measure, outcome: answerOrReason(() => figures[measure](years)) }));
}

/**
 * Every rate at which the net present value of an appraisal is nil, the highest first: the internal rate of return and the others, which
 * it is not. Throws as `appraise` does; no answer where there is none.
 */
export function ratesWithoutWorth(appraisal: Appraisal): Decimal[] {
  const rates = ratesAtNil(byYear(appraisal).net);
  if (rates.length > 0) return rates;
  throw noAnswer("There is no rate at which the net present value is nil. Use the net present value.");
}

const figures: Readonly<Record<Measure, (years: Years) => Decimal>> = {
  npv: ({ net, factors }) => discounted(net, factors),
  bcr: ({ costs, benefits, factors }) => {
    const spent = discounted(costs, factors);
    if (spent.gt(0)) return discounted(benefits, factors).div(spent);
    throw noAnswer(
      `Costs have a present value of ${spent.toDecimalPlaces(2).toString()}, so there is no benefit for each pound of cost. ` +
        "Use the net present value.",
    );
  },
  pvcosts: ({ costs, factors }) => discounted(costs, factors),
  pvbenefits: ({ benefits, factors }) => discounted(benefits, factors),
  payback: ({ net }) => paybackYears(net),
  discountedpayback: ({ net, factors }) => paybackYears(net.map((sum, year) => sum.times(factors[year]!))),
  irr: ({ net }) => internalRateOfReturn(net),
  eanc: ({ net, factors }) => {
    if (factors.length === 1) {
      throw noAnswer("There is only year 0, and an equal sum a year needs at least one year after it.");
    }
    const allButFirst = factors.slice(1).reduce((total, factor) => total.plus(factor), new Decimal(0));
    return discounted(net, factors).div(allButFirst);
  },
};

function byYear(appraisal: Appraisal): Years {
  checkPrices(appraisal);
  const { costs, benefits, schedule, inflation } = appraisal;
  const length = [...costs.rows, ...benefits.rows].reduce((most, row) => Math.max(most, row.length), 0);
  if (length === 0)
    throw invalid("costs", "There is no year in costs or in benefits. Give a column for each year.");
  const spent = yearTotals(costs.rows, length);
  if (spent.some((cost) => cost.lt(0)) && !spent.some((cost) => cost.gt(0))) {
    throw invalid(
      "costs",
      "The costs are all below 0. Give costs as positive sums: they are taken off benefits.",
    );
  }
  const gained = yearTotals(benefits.rows, length);
  return {
    costs: spent,
    benefits: gained,
    net: gained.map((gain, year) => gain.minus(spent[year]!)),
    factors: spent.map((_, year) => {
      const real = discountFactor(year, schedule);
      return inflation ? real.div(inflation.plus(1).pow(year)) : real;
    }),
  };
}

function checkPrices({ costs, benefits, inflation }: Appraisal): void {
  if (costs.prices !== benefits.prices) {
    throw invalid(
      "benefits",
      `Benefits are in ${benefits.prices} prices, but costs in ${costs.prices} prices. Put both in one.`,
    );
  }
  if (costs.prices === "real" && inflation !== undefined) {
    throw invalid(
      "inflation",
      "Sums in real prices carry no inflation. Leave it out, or say that they are nominal.",
    );
  }
  if (costs.prices === "real") return;
  if (inflation === undefined) {
    throw invalid("inflation", "Sums in nominal prices need a rate of inflation. Give one, such as 2%.");
  }
  mustBeInflation(inflation);
}

function yearTotals(rows: readonly (readonly Decimal[])[], length: number): Decimal[] {
  return Array.from({ length }, (_, year) => sum(rows.flatMap((row) => row[year] ?? [])));
}

function discounted(sums: readonly Decimal[], factors: readonly Decimal[]): Decimal {
  return sums.reduce((total, each, year) => total.plus(each.times(factors[year]!)), new Decimal(0));
}

function answerOrReason(answer: () => Decimal): Decimal | ModelProblem {
  try {
    return answer();
  } catch (problem) {
    if (problem instanceof ModelProblem) return problem;
    throw problem;
  }
}
