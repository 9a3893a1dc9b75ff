import { readYear, showYear, showYears } from "../calendar";
import type { Year } from "../calendar";
import type { Decimal } from "../money";
import { defaultVintages, deflator, outturnOf } from "../parameters";
import type { PriceIndex, VintageName } from "../parameters";
import { invalid } from "../problem";
import type { ProblemPlace } from "../problem";

/**
 * A sum of one year's money in the prices of another: `amount x index(toYear) / index(fromYear)`, as HM Treasury rebases
 * with its GDP deflators.
 *
 * Years are financial ("2019-20") or calendar (2019) ones, never one of each. `vintage` is a published deflator by name, or
 * the user's own index (`ownIndex`); left out, it is the newest published one that has both years as outturn (`defaultVintages`).
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
  const index = indexFor(vintage ?? newestOutturn(from, to));
  const before = valueIn(index, from);
  const after = valueIn(index, to);
  return amount.times(after).div(before);
}

function indexFor(vintage: VintageName | PriceIndex): PriceIndex {
  return typeof vintage === "string" ? deflator(vintage) : vintage;
}

/** The newest deflator that has both years as outturn; no forecast is used unless its vintage is named. */
function newestOutturn(from: GivenYear, to: GivenYear): VintageName {
  const { kind } = from.year;
  const names = defaultVintages[kind];
  const has = (vintage: VintageName, { year }: GivenYear) =>
    outturnOf(vintage).first <= year.start && year.start <= outturnOf(vintage).last;
  const newest = names.find((name) => has(name, from) && has(name, to));
  if (newest !== undefined) return newest;
  const missing = [from, to].find((given) => !names.some((name) => has(name, given)));
  const outturns = names.map((name) => {
    const { first, last } = outturnOf(name);
    return `"${name}" ${showYear({ kind, start: first })} to ${showYear({ kind, start: last })}`;
  });
  const { argument, at, year } = missing ?? to;
  throw invalid(
    argument,
    (missing === undefined
      ? `No deflator here has outturn for both ${showYear(from.year)} and ${showYear(to.year)}: ${outturns.join(", ")}. `
      : `There is no outturn for ${showYear(year)} here: ${outturns.join(", ")}. `) +
      `${forecastOf(year)}Give a table of your own that has both years.`,
    at,
  );
}

/** Where a year is only as an estimate or a forecast, how to ask for that. */
function forecastOf({ kind, start }: Year): string {
  const names = defaultVintages[kind].filter(
    (name) => deflator(name).values.has(start) && start > outturnOf(name).last,
  );
  const [name] = names;
  return name === undefined
    ? ""
    : `An estimate or a forecast is used only where vintage names it: "${name}". `;
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
