import { inSignsOfPounds, otherCurrencyIn } from "./currency";
import { unitNamed } from "./unit-expression";
import type { Unit } from "./unit-expression";

/**
 * What a heading, a title or a note says amounts are in where that is not pounds: "thousands of dollars" for "$000", "euros" for "Net €"; null
 * where it names no other currency.
 */
export function otherMeasureIn(text: string): string | null {
  const currency = otherCurrencyIn(text);
  return currency === null ? null : measureIn(currency, unitNamed(inSignsOfPounds(text)));
}

/** A currency other than pounds in the scale of a unit: "millions of euros" for "£ million"; the currency alone where there is no scale. */
export function measureIn(currency: string, unit: Unit | null): string {
  const scale = /^£ (\p{L}+)$/u.exec(unit ?? "")?.[1];
  return scale === undefined ? currency : `${scale}s of ${currency}`;
}
