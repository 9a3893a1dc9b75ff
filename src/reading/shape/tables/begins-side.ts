import { isLabelRow, filledIn, textAt } from "../grid";
import type { Grid, Span } from "../grid";
import { isAllIncome, isAllSpending } from "../../vocabulary";

/** "Income" alone below the headings begins the rows of what comes in, though a column of codes is below it. */
export function beginsSide(grid: Grid, row: number, span: Span): boolean {
  const [only, ...others] = filledIn(grid, row, span);
  return (
    only === span.first &&
    others.length === 0 &&
    isLabelRow(grid, row - 1, span) &&
    [isAllIncome, isAllSpending].some((is) => is(textAt(grid, row, only)))
  );
}
