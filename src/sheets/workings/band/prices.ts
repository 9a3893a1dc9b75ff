import type { SheetBox } from "../../../formula";
import { WHOLE_FORMAT } from "../../draft";
import { byYear, cellAt, column, inRow, inYear, ofModel, oneCell, putFigures, range } from "../../cells";
import type { Band } from "./rows";

/** What money is worth in a scenario. */
export interface PriceCells {
  /** A row an index, from the year before the model on: what a pound of the price year is in money of the day. */
  readonly growth: SheetBox;
  /** What a pound of cash is worth: discounted, and in the prices of the price year. */
  readonly worth: SheetBox;
}

export function putPrices(band: Band): PriceCells {
  const growth = putGrowth(band);
  return { growth, worth: putWorth(band, growth) };
}

function putGrowth({ draft, sources, common: { years }, scenario, rows: { indices: rows } }: Band): SheetBox {
  const { place, scenarios, matching } = sources;
  const chosen = column(scenarios.levels, scenario);
  const rowOf = putFigures(draft, column(rows, 1), WHOLE_FORMAT, (at) => {
    const mine = inRow(chosen, at);
    return matching(`IF(${mine}="",${inRow(rows, at)},${mine})`, place.levelNames);
  });
  return putFigures(draft, byYear(rows, years), "0.0000", (at, year) => {
    const position = `MATCH(${inYear(years, year)},${range(place.levelYears)},0)`;
    const then = `INDEX(${range(place.inPriceYear)},${inRow(rowOf, at)})`;
    return `INDEX(${range(place.levels)},${inRow(rowOf, at)},${position})/${then}`;
  });
}

/** The discount factors themselves are on the sheet Place. */
function putWorth(
  { draft, sources, common, scenario, rows: { discounting: rows } }: Band,
  growth: SheetBox,
): SheetBox {
  const { place, scenarios, matching } = sources;
  const rates = oneCell(column(scenarios.rates, scenario));
  const set = putFigures(
    draft,
    column(rows, 1),
    WHOLE_FORMAT,
    () => `IF(${rates}="",1,${matching(rates, place.rateNames)})`,
  );
  const years = ofModel(common.years);
  return putFigures(draft, byYear(rows, years), "0.0000", (_, year) => {
    const since = `${inYear(years, year)}-${oneCell(place.presentValueYear)}+1`;
    const factor = `INDEX(${range(place.factors)},${oneCell(set)},${since})`;
    return `${factor}/${cellAt(growth, 0, year + 1)}`;
  });
}
