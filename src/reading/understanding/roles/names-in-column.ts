import { textAt } from "../../shape";
import type { Grid } from "../../shape";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { MOST_SIDES, spendingAmong } from "../lines";
import {
  isMeasure,
  isMonth,
  isPartOfCost,
  isAgencyName,
  isServiceName,
  isRegion,
  namesRegion,
} from "../words";

const SAMPLE_ROWS = 200;
/** Where more of the names are of bodies, a heading that may be one body's name is over bodies: "Unitary Council". */
export const FEW_BODIES = 0.2;

/** Whether the names of a column are those of public services: "Adult social care", "Libraries". */
export function namesServices(
  { grid, rows }: Pick<Seen, "grid" | "rows">,
  { column, holds }: ColumnSeen,
): boolean {
  return holds === "names" && shareOf(grid, column, rows, isServiceName) >= 0.4;
}

/** Whether the names of a column are ways to measure ("Sum of Cost", "Sum of Revenue"), which name no body and no service. */
export function isOfMeasures({ grid, rows }: Pick<Seen, "grid" | "rows">, { column }: ColumnSeen): boolean {
  return shareOf(grid, column, rows, isMeasure) === 1;
}

/** Whether the names of a column are months: "Apr", "May". */
export function isOfMonths({ grid, rows }: Pick<Seen, "grid" | "rows">, { column }: ColumnSeen): boolean {
  return shareOf(grid, column, rows, isMonth) === 1;
}

/** Whether the names of a column are kinds of cost: "Employees", "Premises", "Income". */
export function isOfCosts(
  { grid, rows }: Pick<Seen, "grid" | "rows">,
  { column, holds }: ColumnSeen,
): boolean {
  return holds === "names" && shareOf(grid, column, rows, isPartOfCost) >= 0.5;
}

/** Whether the names of a column are sides of accounts, spending among them: "Asset", "Income", "Expenditure". */
export function isOfSides({ grid, rows }: Pick<Seen, "grid" | "rows">, column: ColumnSeen): boolean {
  if (column.holds !== "names" || column.distinct > MOST_SIDES) return false;
  const names = rows.slice(0, SAMPLE_ROWS).map((row) => textAt(grid, row, column.column));
  return spendingAmong([...new Set(names)].filter((name) => name !== "")) !== null;
}

/** Whether most names of a column are those of public bodies, whatever its heading says. */
export function namesBodies({ grid, rows }: Pick<Seen, "grid" | "rows">, { column }: ColumnSeen): boolean {
  return shareOf(grid, column, rows, isAgencyName) > 0.5;
}

/** Whether most names of a column are those of parts of the country, and some of them after more than where they lie. */
export function namesRegions({ grid, rows }: Pick<Seen, "grid" | "rows">, { column }: ColumnSeen): boolean {
  const share = (is: (name: string) => boolean) => shareOf(grid, column, rows, is);
  return share(isRegion) > 0.5 && share(namesRegion) > FEW_BODIES;
}

export function shareOf(
  grid: Grid,
  column: number,
  rows: readonly number[],
  is: (name: string) => boolean,
): number {
  const texts = rows
    .slice(0, SAMPLE_ROWS)
    .map((row) => textAt(grid, row, column))
    .filter((text) => text !== "");
  return texts.length === 0 ? 0 : texts.filter(is).length / texts.length;
}
