import { tidyName } from "../../names";
import type { SheetCell } from "./unit-cost";

/** What a column of a Unit Cost Database sheet holds. */
export type Field =
  | "category"
  | "outcome"
  | "code"
  | "detail"
  | "agency"
  | "department"
  | "unit"
  | "cost"
  | "year"
  | "rating";

/** Which column, counted from 0, holds which field; those not on the sheet are absent. */
export type Layout = Readonly<Partial<Record<Field, number>>> &
  Readonly<Record<"code" | "cost" | "year", number>>;

/**
 * Where a field's column is in the versions read, from A as 0. Code, cost and year are in the same place in both; v1.2
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
  [
    "year",
    /^((cost|price|financial|base) )?year( of .*)?$|^price base( year)?$|^year \((financial|of .*)\)$/,
  ],
];

/**
 * Pounds after a heading: "Unit cost (£)", "Estimated cost (£ per case)", "Cost, £". Other brackets may say that a column is of something
 * else, and "£000" or "£k" that its sums are thousands.
 */
const POUNDS = /\s*([([]\s*(£|gbp|pounds)(\s+(per|a|an|each)\b[^)\]]*)?\s*[)\]]|[\s,:-]\s*(£|gbp))\s*$/i;

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
 * Where there is none, the sentence that says why: no codes, texts that are none, or a column that no heading names.
 */
export function findLayout(sheet: readonly (readonly SheetCell[])[]): Layout | string {
  const firstData = sheet.findIndex((row) => row.some(isCode));
  if (firstData < 0) return withoutCodes(sheet);
  const named = namedColumns(sheet.slice(0, Math.min(firstData, HEADING_ROWS)));
  const code = named.code ?? (isCode(sheet[firstData]![places.code]) ? places.code : undefined);
  if (code === undefined) return NOTHING_FOUND;
  if (code !== places.code) {
    const { cost, year } = named;
    if (cost === undefined) return withoutHeading("the cost", "Unit cost or Estimated cost");
    if (year === undefined) return withoutHeading("the year of its prices", "Year");
    return { ...named, code, cost, year };
  }
  return { ...(unitComesFirst(sheet, named) ? unitFirst : agencyFirst), ...named, code };
}

const NOTHING_FOUND =
  "No unit costs were found. Give a sheet of the Unit Cost Database from cell A1, with columns for cost code, estimated cost and year, and their headings.";

/** The sentence about a sheet without a single code: where a heading names their column, what is in it instead. */
function withoutCodes(sheet: readonly (readonly SheetCell[])[]): string {
  const heading = sheet.slice(0, HEADING_ROWS).findIndex((row) => namedColumns([row]).code !== undefined);
  if (heading < 0) return NOTHING_FOUND;
  const column = namedColumns([sheet[heading]!]).code!;
  const found = sheet
    .slice(heading + 1)
    .map((row) => tidyName(String(row[column] ?? "")))
    .filter((text) => text !== "");
  const [first, second] = found;
  if (first === undefined)
    return `There is no code below the heading "${sheet[heading]![column]}". Type the codes, such as CR1.0.`;
  const codes = second === undefined ? `"${first}" is no code` : `"${first}" and "${second}" are no codes`;
  return `${codes}. Write the cost codes as letters, then numbers with points, such as CR1.0.`;
}

function withoutHeading(column: string, headings: string): string {
  return `There are cost codes, but no heading that names the column of ${column}. Give it the heading ${headings}.`;
}

/** The fields that headings name, the first column for each; the lower of two headings of a column is the finer one. */
function namedColumns(rows: readonly (readonly SheetCell[])[]): Partial<Record<Field, number>> {
  const named = new Map<Field, number>();
  for (const row of [...rows].reverse()) {
    row.forEach((cell, column) => {
      if (typeof cell !== "string" || [...named.values()].includes(column)) return;
      const words = tidyName(cell.replace(POUNDS, " ")).toLowerCase();
      const field = headings.find(([, pattern]) => pattern.test(words))?.[0];
      if (field !== undefined && !named.has(field)) named.set(field, column);
    });
  }
  return Object.fromEntries(named);
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
