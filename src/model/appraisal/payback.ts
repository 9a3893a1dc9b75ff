import { Decimal } from "../money";
import { noAnswer } from "../problem";

/**
 * How many years from the start until a flow of net sums, year 0 first, has paid back what was spent, for good: the moment
 * after which its running total is never below 0 again.
 *
 * Year 0's sum falls at the start, and each later year's evenly through that year, so the moment is given to a part of a year:
 * after six whole years with 100 still to come, a seventh that brings 150 pays back after 6.67 years. Nothing to pay back is
 * 0. No answer where the running total ends below 0.
 */
export function paybackYears(net: readonly Decimal[]): Decimal {
  let total = new Decimal(0);
  const running = net.map((sum) => (total = total.plus(sum)));
  if (total.lt(0)) {
    throw noAnswer(
      `The money is not paid back by the end of year ${net.length - 1}, the last one given: ` +
        `${total.abs().toDecimalPlaces(2).toString()} is still to come. Give more years, if there are any.`,
    );
  }
  const lastBelow = running.findLastIndex((sum) => sum.lt(0));
  if (lastBelow < 0) return new Decimal(0);
  return running[lastBelow]!.abs()
    .div(net[lastBelow + 1]!)
    .plus(lastBelow);
}
