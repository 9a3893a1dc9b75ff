import { invalid, noAnswer } from "../problem";
import { Decimal } from "./decimal";
import { fromUnits, sharedPlaces, toUnits } from "./units";

/** Pounds are split into pence, unless the total itself is finer. */
const PENNY_PLACES = 2;

/**
 * Splits a total by weights so that the parts add up exactly.
 *
 * The unit is a penny, or the total's own last decimal place where that is finer. Each part first gets the whole units of
 * its proportional share; the units left over go one each to the largest remainders, ties in input order (the method of
 * Hamilton, or largest remainder). A negative total mirrors the positive one; a total of nothing gives nothing to all.
 *
 * Throws `invalid("weights")` with the row for a negative weight, and no-answer where every weight is 0 (or there is
 * none) but the total is not.
 */
export function splitExactly(total: Decimal, weights: readonly Decimal[]): Decimal[] {
  const shares = wholeWeights(weights);
  const allShares = shares.reduce((sum, share) => sum + share, 0n);
  const places = Math.max(PENNY_PLACES, total.decimalPlaces());
  const units = toUnits(total.abs(), places);
  if (units === 0n) return shares.map(() => fromUnits(0n, places));
  if (allShares === 0n) {
    throw noAnswer("Every weight is 0, so the total cannot be shared. Give at least one weight above 0.");
  }
  const parts = shares.map((share) => ({
    units: (units * share) / allShares,
    remainder: (units * share) % allShares,
  }));
  const leftOver = Number(units - parts.reduce((sum, part) => sum + part.units, 0n));
  // Equal remainders stay in input order: a sort keeps the order of equals.
  const byRemainder = [...parts].sort((a, b) => Number(b.remainder - a.remainder));
  for (const part of byRemainder.slice(0, leftOver)) part.units += 1n;
  const sign = total.isNegative() ? -1n : 1n;
  return parts.map((part) => fromUnits(sign * part.units, places));
}

/**
 * The most of a total that a share of it lets: rounded down to the penny, or to the total's own last decimal place where that is finer,
 * since no part of a penny can be paid.
 */
export function mostOf(total: Decimal, share: Decimal): Decimal {
  const places = Math.max(PENNY_PLACES, total.decimalPlaces());
  return total.times(share).toDecimalPlaces(places, Decimal.ROUND_DOWN);
}

/** The weights as whole numbers in the same proportions. */
function wholeWeights(weights: readonly Decimal[]): bigint[] {
  weights.forEach((weight, index) => {
    if (weight.isFinite() && weight.gte(0)) return;
    throw invalid("weights", `Weight ${index + 1} is ${weight.toString()}. A weight must be 0 or more.`, {
      row: index + 1,
    });
  });
  const places = sharedPlaces(weights);
  return weights.map((weight) => toUnits(weight, places));
}
