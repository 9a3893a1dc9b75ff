import { discountSchedules } from "../../model/parameters";
import type { Book, BookDiscount } from "../../model/book";

/** Discount rates under a name that scenarios refer to. */
export interface RateSet {
  readonly name: string;
  /** For years 1, 2, ... after the present value year. */
  readonly rates: readonly number[];
  readonly source: string;
}

/** The rates of the place first, then those of scenarios that have others. */
export function rateSetsOf({ place, scenarios }: Book): readonly RateSet[] {
  const { firstYear, years, presentValueYear, discount } = place;
  const needed = Math.max(1, firstYear + years - 1 - (presentValueYear ?? firstYear));
  const sets = [setOf(discount, "Rates of the place", needed)];
  for (const { id, place: anew } of scenarios) {
    if (anew.discount === null) continue;
    const set = setOf(anew.discount, rateName(anew.discount, id), needed);
    if (!sets.some(({ name }) => name === set.name)) sets.push(set);
  }
  return sets;
}

/** The name of the rates that a scenario has instead of the place's. */
export function rateName(discount: BookDiscount, scenario: string): string {
  return typeof discount === "string" ? `HM Treasury, ${discount}` : `Rates of ${scenario}`;
}

function setOf(discount: BookDiscount, name: string, needed: number): RateSet {
  const years = Array.from({ length: needed }, (_, year) => year + 1);
  if (typeof discount === "number") return { name, rates: years.map(() => discount), source: "One rate" };
  if (typeof discount === "object")
    return { name, rates: years.map((year) => discount[year - 1] ?? 0), source: "Rates by year" };
  return {
    name,
    rates: years.map((year) => publishedRate(discount, year)),
    source: `${discountSchedules[discount].title}: ${discountSchedules[discount].source}`,
  };
}

function publishedRate(schedule: "standard" | "health" | "lower", year: number): number {
  const { bands } = discountSchedules[schedule];
  const rate = Number(bands.findLast(({ fromYear }) => fromYear <= year)!.rate);
  const ratio = schedule === "health" ? discountSchedules.health.ratio : null;
  return ratio === null ? rate : (rate * Number(ratio.numerator)) / Number(ratio.denominator);
}
