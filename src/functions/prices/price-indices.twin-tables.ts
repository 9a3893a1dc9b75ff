import { defaultVintages, deflator, deflators, outturnOf, VINTAGE_NAMES } from "../../model/parameters";
import type { VintageName } from "../../model/parameters";
import { isOneCell, wordAt } from "../twins";
import { fixedRange, moving, part } from "../../formula";
import type { SheetBox } from "../../formula";
import type { TablePlaces, TwinCall, TwinTable } from "../twins";

const INDICES = "price indices";
const OWN_INDEX = "own price index";

/** The index to look years up in: every published one, or a table of the workbook's own in place of a vintage's name. */
export function indexTable(call: TwinCall): TwinTable {
  const own = ownCells(call);
  return own ? ownIndex(own) : priceIndices();
}

/** The index of the year in a cell. A year that is not there gives #N/A: nothing is filled in. */
export function indexOf(call: TwinCall, year: string, vintage: string, tables: TablePlaces): string {
  const own = ownCells(call) !== null;
  const table = tables(own ? OWN_INDEX : INDICES);
  const [keys, indices] = [0, 1].map((at) => fixedRange(part(table, 0, at, table.rows)));
  return `INDEX(${indices},MATCH(${own ? year : `${vintage}&" "&${year}`},${keys},0))`;
}

/** The vintage's name; left out, it is the newest one that has both years, as they are written in two cells, as outturn. */
export function vintageOf(call: TwinCall, row: number, column: number, from: string, to: string): string {
  if (ownCells(call)) return '"own index"';
  const { calendar, financial } = defaultVintages;
  const newest = `IF(LEN(${from})=4,${newestOf(calendar, [from, to])},${newestOf(financial, [from, to])})`;
  return wordAt(call, "vintage", row, column, newest);
}

/**
 * The first of the vintages that has the years in these cells as outturn. Years are texts and are compared as such: "2019-20" comes before
 * "2020". Years that no vintage has are not looked for here; they are not found when their index is.
 */
function newestOf(names: readonly VintageName[], years: readonly string[]): string {
  return names.reduceRight((otherwise, name, at) => {
    const { first, last } = outturnOf(name);
    const isLast = at === names.length - 1;
    const hasForecast = [...deflator(name).values.keys()].some((year) => year > last);
    const conditions = years.flatMap((year) => [
      ...(isLast ? [] : [`(${year}>="${first}")`]),
      ...(hasForecast ? [`(${year}<"${last + 1}")`] : []),
    ]);
    return conditions.length === 0 ? `"${name}"` : `IF(${conditions.join("*")},"${name}",${otherwise})`;
  }, "NA()");
}

/** 2019/20, 2019-2020, 2019 to 2020 and FY 2019-20 become 2019-20; a calendar year stays as it is, as a text. */
export function tidyYear(year: string): string {
  const text = `TRIM(SUBSTITUTE(UPPER(${year}),"FY",""))`;
  return `LEFT(${text},4)&IF(LEN(${text})>4,"-"&RIGHT(${text},2),"")`;
}

function priceIndices(): TwinTable {
  const rows = VINTAGE_NAMES.flatMap((name) =>
    deflators[name].index.map(([year, index]) => ({ key: `${name} ${year}`, index: Number(index) })),
  );
  return {
    kind: "figures",
    name: INDICES,
    title: "Price indices, by vintage and year",
    source: VINTAGE_NAMES.map(
      (name) => `${name}: ${deflators[name].source} (read ${deflators[name].retrieved})`,
    ).join("; "),
    headings: ["Vintage and year", "Index"],
    rows: rows.length,
    cellAt: (row, column) => (column === 0 ? rows[row]!.key : rows[row]!.index),
  };
}

function ownIndex(own: SheetBox): TwinTable {
  return {
    kind: "workings",
    name: OWN_INDEX,
    title: "The price index given, its years written as 2019-20 or 2019",
    headings: ["Year", "Index"],
    rows: own.rows,
    cellAt: (row, column) =>
      column === 0 ? `=${tidyYear(moving(part(own, row, 0)))}` : `=${moving(part(own, row, 1))}`,
  };
}

/** A vintage of more than one cell is a table: years and their indices. */
function ownCells(call: TwinCall): SheetBox | null {
  const vintage = call.given["vintage"];
  return vintage?.kind === "cells" && !isOneCell(vintage.cells) ? vintage.cells : null;
}
