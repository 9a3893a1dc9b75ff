import { readYear, showYear } from "../../model/calendar";
import { deflators, ownIndex, VINTAGE_NAMES } from "../../model/parameters";
import type { PriceIndex, VintageName } from "../../model/parameters";
import { asDecimal, asYear, errorAt, filled, isBlank, isTable, single, tableRows } from "../cells";
import type { Argument, CellProblem, Parameter } from "../cells";
import { choice, readBy } from "../define";

/** What is known of prices, and what stands in the way of some years. */
export interface Vintage {
  /** A deflator by name, or the user's own table; undefined where neither is given, which means the newest for the years. */
  readonly index: VintageName | PriceIndex | undefined;
  /** The Excel error, if any, that is the answer for one of these years. */
  readonly errorOf: (...years: readonly (string | number)[]) => CellProblem | null;
}

/** A year of prices, as the functions read it. */
export const PRICE_YEAR = "a financial year such as 2019-20 (a text), or a calendar year such as 2019";

const word = choice(VINTAGE_NAMES);
const COLUMNS = "years, and their index";

export const vintageParameter = readBy(
  "single or block",
  word,
  {
    meaning:
      'Which GDP deflator: "hmt december 2025" (calendar years), its "hmt december 2025 bridge" (financial years), "hmt march 2021" or "ucd v1.2"; ' +
      "or two columns: years and your own index.",
    errorsByRow: true,
    whenLeftOut: { words: "the newest with both years as outturn" },
    otherwise: "select two columns with your own index",
  },
  nameOrIndex,
);

/** How far the deflators on offer can be relied on. */
export const VINTAGES_HELP =
  "Results differ by vintage, so say which. Left out, it is the newest with both years as outturn: figures that were a forecast when they were published are used only " +
  'where their vintage is named. "hmt december 2025" is outturn, calendar years 1990 to 2024; it was read second-hand (charlescoverdale/greenbook) and is to be checked with HM Treasury\'s own. ' +
  '"hmt december 2025 bridge" is the same series for financial years, each by the calendar year in which it starts: a bridge until financial years are read, no index of them. ' +
  `"hmt march 2021" is HM Treasury's of that month, as Public Health England printed it: outturn to ${deflators["hmt march 2021"].lastOutturn}, an estimate for 2020-21, ` +
  `a forecast from ${deflators["hmt march 2021"].firstForecast} on. "ucd v1.2" is the one in the Unit Cost Database of 2013, a forecast from ${deflators["ucd v1.2"].firstForecast} on. ` +
  "Newer figures, and years to come, go in a table of your own; an error in it is the answer to its own year only.";

function nameOrIndex(vintage: Argument): Vintage {
  if (isTable(vintage)) return ownVintage(vintage);
  const error = errorAt(vintage, 0, 0);
  if (error !== null) throw error;
  const index = isBlank(vintage.at(0, 0)) ? undefined : single(vintage, word.read);
  return { index, errorOf: () => null };
}

/** The user's own table: a row with an error is left out, and its error is the answer where its year is asked for. */
function ownVintage(vintage: Argument): Vintage {
  const indexYear: Parameter = { ...vintage.parameter, kind: "year" };
  const indexValue: Parameter = { ...vintage.parameter, kind: "number" };
  const errors = new Map<string, CellProblem>();
  let unknownYear: CellProblem | null = null;
  const rows = tableRows(vintage, COLUMNS, (row) => {
    const withoutYear = errorAt(vintage, row, 0);
    unknownYear ??= withoutYear;
    if (withoutYear !== null) return null;
    const year = filled(vintage, row, 0, asYear, indexYear);
    const error = errorAt(vintage, row, 1);
    if (error === null) return { year, index: filled(vintage, row, 1, asDecimal, indexValue) };
    errors.set(shownYear(year), error);
    return null;
  });
  const known = new Set(rows.flatMap((row) => (row === null ? [] : [shownYear(row.year)])));
  const errorOf = (year: string | number) =>
    errors.get(shownYear(year)) ?? (known.has(shownYear(year)) ? null : unknownYear);
  if (known.size === 0 && errors.size > 0) throw [...errors.values()][0]!;
  if (known.size === 0 && unknownYear !== null) throw unknownYear;
  const hasErrors = errors.size > 0 || unknownYear !== null;
  return {
    index: ownIndex(rows),
    errorOf: (...years) =>
      hasErrors ? years.reduce<CellProblem | null>((found, year) => found ?? errorOf(year), null) : null,
  };
}

function shownYear(year: string | number): string {
  return showYear(readYear(year, "vintage"));
}
