import { amount } from "../../money";
import type { Decimal } from "../../money";
import type { ByYear } from "../fields";

/** One sum for each year. */
export function byYear(given: ByYear, years: number): Decimal[] {
  return typeof given === "number"
    ? Array.from({ length: years }, () => amount(given))
    : given.map((pounds) => amount(pounds));
}
