import { discountFactor } from "../../appraisal";
import type { Discount } from "../parts";

/** What a pound of each year is worth in year 0, by years after it. */
export function discountFactors(discount: Discount, firstYear: number, years: number): readonly number[] {
  if (typeof discount === "string") {
    return Array.from({ length: years }, (_, year) => discountFactor(firstYear + year, discount).toNumber());
  }
  const factors = [1];
  for (let year = 1; year < firstYear + years; year += 1) {
    const rate = typeof discount === "number" ? discount : discount[year - 1]!;
    factors.push(factors[year - 1]! / (1 + rate));
  }
  return factors.slice(firstYear);
}
