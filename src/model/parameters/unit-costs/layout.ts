import { tidyName } from "../../names";
import type { SheetCell } from "./unit-cost";

/** What a column of a Unit Cost Database sheet holds. */
export type Field =
  "category" | "outcome" | "code" | "detail" | "agency" | "department" | "unit" | "cost" | "year" | "rating";

/** Which column, counted from 0, holds which field; those not on the sheet are absent. */
export type Layout = Readonly<Partial<Record<Field, number>>> &
  Readonly<Record<"code" | "cost" | "year", number>>;

/**
 * Where a field's column stands in the versions read, from A as 0. Code, cost and year are in the same place in both; v1.2
 * (2013) has the agency before the unit, v3.0 (2026) after it.
 */
const places = { category: 0, outcome: 1, code: 2, detail: 3, cost: 7, year: 8 } as const;
const agencyFirst = { ...places, agency: 4, department: 5, unit: 6, rating: 11 } as const;
const unitFirst = { ...places, unit: 4, agency: 5, department: 6 } as const;

/** What the headings say, as far as they name a field; the first field whose words are there has the column. */
const headings: readonly (readonly [Field, RegExp])[] = [
  ["category", /outcome category|^theme$|^category$/],
  ["outcome", /outcome detail/],
  ["code", /^(cost |unit cost )?code$/],
  ["detail", /(cost|saving).*detail|^(detail|description)$/],
  ["rating", /\brag\b|confidence rating/],
  ["department", /\bl2\b|level 2/],
  ["agency", /agency|\bl1\b|level 1/],
  ["unit", /^unit( of .*)?$/],
  ["cost", /^(fiscal )?(unit )?(cost )?(estimated|estimate|value)( cost)?$|^(fiscal|unit) cost$|^cost$/],
  ["year", /^(cost |price )?year( of .*)?$/],
];

/** Headings end within this many rows of the top. */
const HEADING_ROWS = 20;

/** "CR1.0", "E&S2.0.1", "HO3.0". */
const CODE = /^[A-Z&]{1,4}\s?\d+(\.\d+)+$/i;

/** Whether a cell holds a cost code. */
export function isCode(cell: SheetCell | undefined): cell is string {
  return typeof cell === "string" && CODE.test(cell.trim());
}

/**
 * The layout of a sheet: what its headings name, and for what they do not name the places of the version they fit.
 * Undefined where the sheet has neither a heading of codes nor codes in column C.
 */
export function findLayout(sheet: readonly (readonly SheetCell[])[]): Layout | undefined {
  const firstData = sheet.findIndex((row) => row.some(isCode));
  if (firstData < 0) return undefined;
  const named = namedColumns(sheet.slice(0, Math.min(firstData, HEADING_ROWS)));
  const code = named.code ?? (isCode(sheet[firstData]![places.code]) ? places.code : undefined);
  if (code === undefined) return undefined;
  if (code !== places.code) {
    const { cost, year } = named;
    return cost === undefined || year === undefined ? undefined : { ...named, code, cost, year };
  }
  return { ...(unitComesFirst(sheet, named) ? unitFirst : agencyFirst), ...named, code };
}

/** The fields that headings name, the first column for each; the lower of two headings of a column is the finer one. */
function namedColumns(rows: readonly (readonly SheetCell[])[]): Partial<Record<Field, number>> {
  const named: Partial<Record<Field, number>> = {};
  for (const row of [...rows].reverse()) {
    row.forEach((cell, column) => {
      if (typeof cell !== "string" || Object.values(named).includes(column)) return;
      const words = tidyName(cell).toLowerCase();
      const field = headings.find(([, pattern]) => pattern.test(words))?.[0];
      if (field !== undefined) named[field] ??= column;
    });
  }
  return named;
}

/** Whether column E holds units ("Per incident", "Each") rather than agencies. */
function unitComesFirst(
  sheet: readonly (readonly SheetCell[])[],
  named: Partial<Record<Field, number>>,
): boolean {
  if (named.unit !== undefined) return named.unit === unitFirst.unit;
  const unitsIn = (column: number) =>
    sheet.filter((row) => /^(per|each)\b/i.test(String(row[column] ?? "").trim())).length;
  return unitsIn(unitFirst.unit) > unitsIn(agencyFirst.unit);
}
