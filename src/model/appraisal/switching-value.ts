import type { Decimal } from "../money";
import { invalid, noAnswer } from "../problem";

/** A net present value that rises or falls evenly with a quantity: `fixed + perUnit x quantity`. */
export interface LinearValue {
  readonly fixed: Decimal;
  readonly perUnit: Decimal;
}

/** Halvings of a bracket: below 1e-30 of its width. */
const HALVINGS = 100;

/**
 * The value of a quantity at which the net present value is nil (the Green Book's switching value), where one follows the
 * other in a straight line: `-fixed / perUnit`, exactly. No answer where the quantity makes no difference.
 */
export function switchingValue({ fixed, perUnit }: LinearValue): Decimal {
  if (perUnit.isZero()) {
    throw noAnswer("The net present value does not depend on the quantity, so no value of it makes it nil.");
  }
  return fixed.div(perUnit).negated();
}

/** The straight line through two points: a quantity with its net present value, and another. */
export function linearValue(
  one: { readonly quantity: Decimal; readonly value: Decimal },
  other: { readonly quantity: Decimal; readonly value: Decimal },
): LinearValue {
  if (one.quantity.eq(other.quantity)) {
    throw invalid("quantity", "Both points have the same quantity. Give two different ones.");
  }
  const perUnit = other.value.minus(one.value).div(other.quantity.minus(one.quantity));
  return { fixed: one.value.minus(perUnit.times(one.quantity)), perUnit };
}

/**
 * The same where the net present value follows the quantity in any unbroken way: a value between `low` and `high` at which it
 * is nil, found by halving, to 1e-30 of their distance. Where there are several, one of them.
 *
 * Throws `invalid("high")` where `high` is not above `low`; no answer where the net present value has the same sign at both.
 */
export function switchingValueBetween(
  netPresentValue: (quantity: Decimal) => Decimal,
  low: Decimal,
  high: Decimal,
): Decimal {
  if (!high.gt(low)) {
    throw invalid(
      "high",
      `The range ends at ${high.toString()} and starts at ${low.toString()}. Give a higher end.`,
    );
  }
  const [atLow, atHigh] = [netPresentValue(low), netPresentValue(high)];
  if (atLow.isZero()) return low;
  if (atHigh.isZero()) return high;
  const start = atLow.isNegative();
  if (start === atHigh.isNegative()) {
    throw noAnswer(
      `The net present value is ${start ? "below" : "above"} 0 at ${low.toString()} and at ${high.toString()}. ` +
        "Give a wider range, if it can change its sign.",
    );
  }
  let [from, to] = [low, high];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = from.plus(to).div(2);
    const value = netPresentValue(middle);
    if (value.isZero()) return middle;
    if (value.isNegative() === start) from = middle;
    else to = middle;
  }
  return from.plus(to).div(2);
}
