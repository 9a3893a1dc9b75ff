import { defaultVintage, deflators, ownIndex, VINTAGE_NAMES } from "../../model/parameters";
import type { PriceIndex, VintageName } from "../../model/parameters";
import { asChoice, asDecimal, asYear, filled, isBlank, isTable, single, tableRows } from "../cells";
import type { Argument, Parameter } from "../cells";

/** A year of prices, as the functions read it. */
export const PRICE_YEAR = "a financial year such as 2019-20 (a text), or a calendar year such as 2019";

export const vintageParameter: Parameter = {
  name: "vintage",
  meaning:
    'Which GDP deflator: "hmt march 2021" (financial years), "hmt december 2025" (calendar years) or "ucd v1.2" (financial years); ' +
    "or two columns: years and your own index.",
  kind: "choice",
  shape: "single or block",
  whenLeftOut: `"${defaultVintage.financial}" for financial years, "${defaultVintage.calendar}" for calendar years`,
  choices: VINTAGE_NAMES,
  otherwise: "select two columns with your own index",
};

/** How far the deflators on offer can be relied on. */
export const VINTAGES_HELP =
  'Results differ by vintage, so say which. "hmt march 2021" is HM Treasury\'s of that month, as Public Health England printed it: an estimate for 2020-21, ' +
  `a forecast from ${deflators["hmt march 2021"].firstForecast} on. "ucd v1.2" is the one in the Unit Cost Database of 2013, a forecast from ${deflators["ucd v1.2"].firstForecast} on. ` +
  '"hmt december 2025" (1990 to 2024) was read second-hand (charlescoverdale/greenbook) and is to be checked with HM Treasury\'s own. Newer figures go in a table of your own.';

/** A table of one's own has these columns. */
const indexYear: Parameter = { ...vintageParameter, kind: "year" };
const indexValue: Parameter = { ...vintageParameter, kind: "number" };
const WANTED = "years, and their index";

/** The deflator asked for; undefined where none is, which means the newest for the kind of year. */
export function readVintage(argument: Argument): VintageName | PriceIndex | undefined {
  if (isTable(argument)) {
    return ownIndex(
      tableRows(argument, WANTED, (row) => ({
        year: filled(argument, row, 0, asYear, indexYear),
        index: filled(argument, row, 1, asDecimal, indexValue),
      })),
    );
  }
  return isBlank(argument.at(0, 0)) ? undefined : (single(argument, asChoice) as VintageName);
}
