import type { Decimal } from "../money";
import { invalid } from "../problem";
import type { Sourced } from "./sourced";

/** Rates that change with distance in time: each band's rate holds from its first year until the next band's. */
export interface DiscountRates {
  /** Decimal text, so that nothing is lost on the way in; the first band starts at year 0. */
  readonly bands: readonly { readonly fromYear: number; readonly rate: string }[];
  /** Every band's rate is multiplied by this fraction, unrounded, where it is given. */
  readonly ratio?: { readonly numerator: string; readonly denominator: string };
}

/** Published rates, with where they come from. */
export interface DiscountSchedule extends DiscountRates, Sourced {}

/**
 * A user's own discount rates, as two columns of a table: the first year of each band and its rate (0.035 is 3.5%).
 *
 * Throws `invalid("schedule")`, with the row, where there is no band, the first does not start at year 0, the years are not
 * whole and rising, or a rate is not between -100% and 100% (3.5 for 3.5% is the slip this catches).
 */
export function ownSchedule(
  bands: readonly { readonly fromYear: number; readonly rate: Decimal }[],
): DiscountRates {
  if (bands.length === 0) {
    throw invalid(
      "schedule",
      "The table of rates is empty. Give a row for each band: its first year, its rate.",
    );
  }
  bands.forEach(({ fromYear, rate }, index) => {
    const place = { row: index + 1 };
    const before = bands[index - 1]?.fromYear;
    if (before === undefined ? fromYear !== 0 : !(Number.isSafeInteger(fromYear) && fromYear > before)) {
      throw invalid(
        "schedule",
        `Row ${index + 1} of the table of rates starts at year ${fromYear}. ` +
          "The first band starts at year 0, and each later one at a whole year after the one above.",
        { ...place, column: 1 },
      );
    }
    if (rate.gt(-1) && rate.lt(1)) return;
    throw invalid(
      "schedule",
      `The rate in row ${index + 1} of the table is ${rate.toString()}. Give a share a year, such as 0.035 or 3.5%.`,
      { ...place, column: 2 },
    );
  });
  return { bands: bands.map(({ fromYear, rate }) => ({ fromYear, rate: rate.toString() })) };
}
