import type { Decimal } from "../money";
import { invalid } from "../problem";

/** Whether sums are in the prices of one year (real) or of each year as it comes (nominal). */
export type PriceBasis = "real" | "nominal";

/** The nominal rate that goes with a real one: `(1 + real) x (1 + inflation) - 1`. Throws `invalid("inflation")` outside -100% to 100%. */
export function nominalRate(real: Decimal, inflation: Decimal): Decimal {
  mustBeInflation(inflation);
  return real.plus(1).times(inflation.plus(1)).minus(1);
}

/** The real rate that goes with a nominal one: `(1 + nominal) / (1 + inflation) - 1`. Throws `invalid("inflation")` outside -100% to 100%. */
export function realRate(nominal: Decimal, inflation: Decimal): Decimal {
  mustBeInflation(inflation);
  return nominal.plus(1).div(inflation.plus(1)).minus(1);
}

/** Refuses inflation that leaves nothing of a pound, or takes 2 for 2%. */
export function mustBeInflation(inflation: Decimal): void {
  if (inflation.gt(-1) && inflation.lt(1)) return;
  throw invalid(
    "inflation",
    `Inflation is ${inflation.toString()}. Give a share a year, such as 0.02 or 2%.`,
  );
}
