import { readYear, showYear } from "../../calendar";
import { settledAmount } from "../../money";
import { tidyName } from "../../names";
import { invalid, ModelProblem } from "../../problem";
import { findLayout, isCode } from "./layout";
import type { Field, Layout } from "./layout";
import { codeKey } from "./unit-cost";
import type { SheetCell, SheetFinding, UnitCost } from "./unit-cost";

/** A sheet's unit costs, and what its reader should look at: what was left out and why, codes that appear twice. */
export interface UnitCostSheet {
  readonly costs: readonly UnitCost[];
  readonly findings: readonly SheetFinding[];
}

/**
 * Reads one theme sheet of the Greater Manchester Unit Cost Database (v1.2 of 2013 or v3.0 of 2026, or one laid out alike)
 * into rows: the cost as it was estimated, and the year of its prices. The database's own "updated" column is ignored: it
 * is brought to the year wanted by `unitCost`.
 *
 * `sheet` is its cells from A1, a row a row. Rows with neither code nor cost are headings and notes. Throws `invalid("sheet")` where no
 * column of codes, costs and years is found.
 */
export function readUnitCosts(sheet: readonly (readonly SheetCell[])[]): UnitCostSheet {
  const layout = findLayout(sheet);
  if (typeof layout === "string") throw invalid("sheet", layout);
  const costs: UnitCost[] = [];
  const findings: SheetFinding[] = [];
  sheet.forEach((cells, index) => {
    const row = index + 1;
    if (isCode(cells[layout.code])) {
      const read = readRow(cells, layout, row);
      if (typeof read === "string") findings.push({ row, message: read });
      else costs.push(read);
    } else {
      const message = withoutCode(cells, layout, row, costs.length > 0);
      if (message !== undefined) findings.push({ row, message });
    }
  });
  return { costs, findings: [...findings, ...repeatedCodes(costs)].sort((a, b) => a.row - b.row) };
}

/** What there is to say of a row without a code that is known as one: nothing of headings and notes, which have no cost. */
function withoutCode(
  cells: readonly SheetCell[],
  { code, cost, year }: Layout,
  row: number,
  belowOthers: boolean,
): string | undefined {
  if (typeof cells[cost] !== "number") return undefined;
  const found = tidyName(String(cells[code] ?? ""));
  const priced = cells[year];
  const isPriced =
    (typeof priced === "string" || typeof priced === "number") && typeof yearOrReason(priced) === "string";
  if (!isPriced && !belowOthers) return undefined;
  if (found === "" || !isPriced) return `Row ${row} has a cost but no code, and is left out.`;
  return `Row ${row} is left out: "${found}" is where its code belongs. Write a code such as CR1.0: letters, then numbers with points.`;
}

/** The row's unit cost, or the sentence that says why it is left out. */
function readRow(cells: readonly SheetCell[], layout: Layout, row: number): UnitCost | string {
  const text = (field: Field) => {
    const column = layout[field];
    return column === undefined ? "" : tidyName(String(cells[column] ?? ""));
  };
  const code = text("code");
  const cost = cells[layout.cost];
  const year = cells[layout.year];
  if (typeof cost !== "number" || !Number.isFinite(cost)) {
    const found = text("cost");
    return `Row ${row} (${code}) is left out: its cost is ${found === "" ? "empty" : `"${found}", not a number`}.`;
  }
  if (typeof year !== "string" && typeof year !== "number") {
    return `Row ${row} (${code}) is left out: the year of its prices is missing.`;
  }
  const priceYear = yearOrReason(year);
  if (priceYear instanceof ModelProblem) return `Row ${row} (${code}) is left out: ${priceYear.message}`;
  return {
    code,
    category: text("category"),
    outcome: text("outcome"),
    detail: text("detail"),
    agency: text("agency"),
    department: text("department"),
    unit: text("unit"),
    cost: settledAmount(cost),
    year: priceYear,
    rating: text("rating"),
    row,
  };
}

function yearOrReason(given: string | number): string | ModelProblem {
  try {
    return showYear(readYear(given, "year"));
  } catch (problem) {
    if (problem instanceof ModelProblem) return problem;
    throw problem;
  }
}

function repeatedCodes(costs: readonly UnitCost[]): SheetFinding[] {
  const firstRows = new Map<string, number>();
  return costs.flatMap(({ code, row }) => {
    const first = firstRows.get(codeKey(code));
    if (first === undefined) {
      firstRows.set(codeKey(code), row);
      return [];
    }
    return [{ row, message: `Row ${row} has the code ${code}, which row ${first} has already.` }];
  });
}
