import { readYear, showYear, showYears } from "../calendar";
import type { Year } from "../calendar";
import type { Decimal } from "../money";
import { defaultVintage, deflator } from "../parameters";
import type { PriceIndex, VintageName } from "../parameters";
import { invalid } from "../problem";
import type { ProblemPlace } from "../problem";

/**
 * A sum of one year's money in the prices of another: `amount x index(toYear) / index(fromYear)`, as HM Treasury rebases
 * with its GDP deflators.
 *
 * Years are financial ("2019-20") or calendar (2019) ones, never one of each. `vintage` is a published deflator by name, or
 * the user's own index (`ownIndex`); left out, it is the newest published one for that kind of year.
 *
 * Throws `invalid("from_year")` or `invalid("to_year")` for what is not a year, for a year the index does not have (the
 * message names those it has), and for years of another kind than the other year's or the index's.
 */
export function deflate(
  amount: Decimal,
  fromYear: string | number,
  toYear: string | number,
  vintage?: VintageName | PriceIndex,
): Decimal {
  return rebase(amount, givenYear(fromYear, "from_year"), givenYear(toYear, "to_year"), vintage);
}

/** A year as it is given, and where, for the messages. */
export interface GivenYear {
  readonly year: Year;
  readonly argument: string;
  readonly at: ProblemPlace;
}

/** The year given for an argument, read. */
export function givenYear(given: string | number, argument: string, at: ProblemPlace = {}): GivenYear {
  return { year: readYear(given, argument, at), argument, at };
}

/** `deflate` for years that come from other arguments than from_year and to_year. */
export function rebase(
  amount: Decimal,
  from: GivenYear,
  to: GivenYear,
  vintage?: VintageName | PriceIndex,
): Decimal {
  if (from.year.kind !== to.year.kind) {
    throw invalid(
      to.argument,
      `${showYear(to.year)} is a ${to.year.kind} year, but ${from.argument}, ${showYear(from.year)}, is a ${from.year.kind} year. ` +
        "Give two of one kind.",
      to.at,
    );
  }
  const index = indexFor(vintage ?? defaultVintage[from.year.kind]);
  const before = valueIn(index, from);
  const after = valueIn(index, to);
  return amount.times(after).div(before);
}

function indexFor(vintage: VintageName | PriceIndex): PriceIndex {
  return typeof vintage === "string" ? deflator(vintage) : vintage;
}

function valueIn(index: PriceIndex, { year, argument, at }: GivenYear): Decimal {
  const { kind, values, title } = index;
  if (kind !== year.kind) {
    throw invalid(
      argument,
      `${showYear(year)} is a ${year.kind} year, but this index (${title}) has ${kind} years, ${showYears(kind, values.keys())}. ` +
        `Give ${kind} years, or an index by ${year.kind} years.`,
      at,
    );
  }
  const value = values.get(year.start);
  if (value !== undefined) return value;
  throw invalid(
    argument,
    `${showYear(year)} is not in the index (${title.replace(/^The /, "the ")}), which has ${showYears(kind, values.keys())}. ` +
      "Give one of these years, or a table of your own that has the year.",
    at,
  );
}
