import type { PlaceCells } from "../place";
import { range } from "../cells";

/** By how much amounts in the prices of a year (an empty cell: the price year) are multiplied, as a formula. */
export function inPrices(
  { levels, levelYears, inPriceYear }: PlaceCells,
  year: string,
  index: string,
): string {
  const then = `INDEX(${range(levels)},${index},MATCH(${year},${range(levelYears)},0))`;
  return `IF(${year}="",1,INDEX(${range(inPriceYear)},${index})/${then})`;
}
