import { deflators, ownIndex, VINTAGE_NAMES } from "../../model/parameters";
import type { PriceIndex, VintageName } from "../../model/parameters";
import { asDecimal, asYear, filled, isBlank, isTable, single, tableRows } from "../cells";
import type { Argument, Parameter } from "../cells";
import { choice, readBy } from "../define";

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
  "Newer figures, and years to come, go in a table of your own.";

/** The deflator asked for, or the user's own table; undefined where neither is given, which means the newest for the kind of year. */
function nameOrIndex(vintage: Argument): VintageName | PriceIndex | undefined {
  if (!isTable(vintage)) return isBlank(vintage.at(0, 0)) ? undefined : single(vintage, word.read);
  const indexYear: Parameter = { ...vintage.parameter, kind: "year" };
  const indexValue: Parameter = { ...vintage.parameter, kind: "number" };
  return ownIndex(
    tableRows(vintage, COLUMNS, (row) => ({
      year: filled(vintage, row, 0, asYear, indexYear),
      index: filled(vintage, row, 1, asDecimal, indexValue),
    })),
  );
}
