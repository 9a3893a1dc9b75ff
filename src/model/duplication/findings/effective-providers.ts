import { Decimal, sum } from "../../money";
import { invalid } from "../../problem";
import type { CountingMap } from "../counting-map";

/** How the spending on a service is spread over those that pay for it: where to look, and no proof of duplication. */
export interface ServiceSpread {
  readonly service: string;
  /** How many spend on it. */
  readonly providers: number;
  /** How many providers of the same size would be as spread: from 1 to `providers`. */
  readonly effective: Decimal;
  /** The shares of the largest and of the smallest provider, 0 to 1. */
  readonly largestShare: Decimal;
  readonly smallestShare: Decimal;
  /** Pounds that all of them spend, income of others not taken off. */
  readonly amount: Decimal;
  /** Pounds that others than the largest spend: all in which a fixed cost could be carried more than once. */
  readonly besidesLargest: Decimal;
}

/**
 * The effective number of providers: one divided by the sum of the squared shares of spending (the inverse of the Herfindahl index). Four
 * that spend the same are 4; one that spends nearly everything and three that spend little are little more than 1. It is 0 where nobody
 * spends. The method is the "numbers equivalent" of M. A. Adelman, Review of Economics and Statistics, 1969.
 *
 * Throws `invalid("spend")` with the column, from 1, for an amount below 0: income has no share.
 */
export function effectiveProviders(spend: readonly Decimal[]): Decimal {
  spend.forEach((amount, agency) => {
    if (amount.gte(0)) return;
    throw invalid(
      "spend",
      `Spend in column ${agency + 1} is ${amount.toString()}. Providers are counted by spending of 0 or more: take income out first.`,
      { column: agency + 1 },
    );
  });
  const total = sum(spend);
  if (total.isZero()) return new Decimal(0);
  // The same as one by the sum of squared shares, with a single division: three that spend the same are exactly 3.
  return total.pow(2).div(sum(spend.map((amount) => amount.pow(2))));
}

/**
 * The services for which more than one body pays, those first in which the most is spent by others than the largest. A body whose amounts
 * come to nothing or to income is no provider, as in `sharedServices`.
 */
export function servicesSpread(map: CountingMap): ServiceSpread[] {
  return map.services
    .map((service, row) => spreadOf(service, map.amounts[row]!))
    .filter(({ providers }) => providers > 1)
    .sort((one, other) => other.besidesLargest.comparedTo(one.besidesLargest));
}

function spreadOf(service: string, amounts: readonly Decimal[]): ServiceSpread {
  const spent = amounts.filter((amount) => amount.gt(0));
  const amount = sum(spent);
  const [largest, smallest] = [Decimal.max(0, ...spent), Decimal.min(amount, ...spent)];
  const shareOf = (part: Decimal): Decimal => (amount.isZero() ? amount : part.div(amount));
  return {
    service,
    providers: spent.length,
    effective: effectiveProviders(spent),
    largestShare: shareOf(largest),
    smallestShare: shareOf(smallest),
    amount,
    besidesLargest: amount.minus(largest),
  };
}
