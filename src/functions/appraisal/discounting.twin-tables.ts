import { discountSchedules, SCHEDULE_NAMES } from "../../model/parameters";
import { isOneCell, unlessBlank, wordOf } from "../twins";
import { fixed, fixedRange, moving, movingDown, part } from "../../formula";
import type { SheetBox } from "../../formula";
import type { TablePlaces, TwinCall, TwinTable } from "../twins";

const RATES = "discount rates";
const BANDS = "discount bands";
/** Beyond the last year that a discount factor is given for. */
const NEVER = 9999;

/** What formulas over sums by year do not see. */
export const HEADINGS_ADDED_UP =
  "Years or dates above the sums, selected with them, are counted as money here; the function refuses them.";

/** The tables that discounting needs: HM Treasury's rates and the bands of the schedule asked for, or those of the user's own table. */
export function discountingTables(call: TwinCall): readonly TwinTable[] {
  const schedule = call.given["schedule"];
  if (schedule?.kind === "cells" && !isOneCell(schedule.cells)) return [ownBands(schedule.cells)];
  return [discountRates(), publishedBands(wordOf(call, "schedule", "standard"))];
}

/** The discount factor of the year in a cell, from the bands. */
export function factorOf(year: string, tables: TablePlaces): string {
  const bands = tables(BANDS);
  const [from, rate, carried] = [0, 1, 2].map((column) => fixedRange(part(bands, 0, column, bands.rows)));
  return `LOOKUP(${year},${from},${carried})/(1+LOOKUP(${year},${from},${rate}))^${year}`;
}

/** HM Treasury's rates, a row for each band of years and a column for each schedule. */
function discountRates(): TwinTable {
  const years = discountSchedules.standard.bands.map(({ fromYear }) => fromYear);
  return {
    kind: "figures",
    name: RATES,
    title: "Discount rates, a share a year",
    source: `${discountSchedules.standard.source}; read ${discountSchedules.standard.retrieved}`,
    headings: ["From year", ...SCHEDULE_NAMES],
    rows: years.length,
    cellAt: (row, column) =>
      column === 0 ? years[row]! : publishedRate(SCHEDULE_NAMES[column - 1]!, row, years),
  };
}

function publishedBands(schedule: string): TwinTable {
  return bandsTable(discountSchedules.standard.bands.length, (row, column, tables) => {
    const rates = tables(RATES);
    if (column === 0) return `=${movingDown(part(rates, row, 0))}`;
    const offered = part(rates, row, 1, 1, rates.columns - 1);
    const names = part(rates, -1, 1, 1, rates.columns - 1);
    return `=INDEX(${movingDown(offered)},MATCH(${schedule},${fixed(names)},0))`;
  });
}

/** The bands of a table of the workbook's own: the first year of each, and its rate. An empty row at the end is a band never reached. */
function ownBands(own: SheetBox): TwinTable {
  return bandsTable(own.rows, (row, column, tables) => {
    const cell = moving(part(own, row, column));
    if (row === 0) return `=${cell}`;
    const otherwise = column === 0 ? NEVER : moving(part(tables(BANDS), row - 1, column));
    return `=${unlessBlank(cell, String(otherwise))}`;
  });
}

/**
 * The factor of a year is `carried / (1 + rate) ^ year`; what is carried into a band makes its factors go on where those of the band
 * before end.
 */
function bandsTable(
  rows: number,
  given: (row: number, column: number, tables: TablePlaces) => string,
): TwinTable {
  return {
    kind: "workings",
    name: BANDS,
    title: "Bands of the schedule used: factor = carried / (1 + rate) ^ year",
    headings: ["From year", "Rate", "Carried"],
    rows,
    cellAt: (row, column, tables) => {
      if (column < 2) return given(row, column, tables);
      if (row === 0) return 1;
      const here = tables(BANDS);
      const [from, rate, rateBefore, carriedBefore] = [
        part(here, row, 0),
        part(here, row, 1),
        part(here, row - 1, 1),
        part(here, row - 1, 2),
      ].map(movingDown);
      return `=${carriedBefore}*((1+${rate})/(1+${rateBefore}))^(${from}-1)`;
    },
  };
}

/** Rates given as a ratio are written as one, so that nothing is rounded. */
function publishedRate(name: keyof typeof discountSchedules, row: number, years: readonly number[]) {
  const schedule = discountSchedules[name];
  const band = schedule.bands[row];
  if (band?.fromYear !== years[row] || schedule.bands.length !== years.length) {
    throw new Error(`the bands of the schedule ${name} begin in other years than those beside it`);
  }
  if (!("ratio" in schedule)) return Number(band?.rate);
  return `=${band?.rate}*${schedule.ratio.numerator}/${schedule.ratio.denominator}`;
}
