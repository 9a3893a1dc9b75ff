import type { Decimal } from "../money";

/**
 * The figure below which a share of the values lies, as Excel's QUARTILE.INC and PERCENTILE.INC: the values in order, the figure at
 * `1 + (n - 1) x share`, a straight line between neighbours. There must be a value.
 */
export function quantile(values: readonly Decimal[], share: Decimal): Decimal {
  const inOrder = [...values].sort((a, b) => a.comparedTo(b));
  const position = share.times(inOrder.length - 1);
  const below = position.floor();
  const [low, high] = [inOrder[below.toNumber()]!, inOrder[position.ceil().toNumber()]!];
  return low.plus(high.minus(low).times(position.minus(below)));
}
