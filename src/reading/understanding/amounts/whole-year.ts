import { amountAt } from "../../shape";
import { plainHeading } from "../../heading-words";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";

/** What the titles of a year that is over say. */
const OVER =
  /\b(outturn|year[- ]end|full[- ]year|(month|period|m|p) ?12|quarter 4|q4|final accounts?|statement of accounts?|31 march)\b/;
/** An actual that comes to less than this part of the budget is hardly of the whole year. */
const LEAST_PART = 0.85;

/** Whether the titles say that the year is over. */
export function isOfWholeYear({ around: { titles, sheet, fileName } }: Pick<Seen, "around">): boolean {
  const text = plainHeading([...titles, sheet, fileName].join(" "));
  return OVER.test(text) && !/\b(forecast|projected|estimated) outturn\b/.test(text);
}

/** Whether actuals that come to so much are of a part of the year only: they come to much less than its budget. */
export function isPartOfYear(actual: number | null, budget: number | null): boolean {
  return actual !== null && budget !== null && Math.abs(actual) < Math.abs(budget) * LEAST_PART;
}

/** What a column comes to over the rows counted. */
export function totalOfColumn({ grid, rows }: Seen, { column }: ColumnSeen): number {
  return rows.reduce((sum, row) => sum + (amountAt(grid, row, column) ?? 0), 0);
}
