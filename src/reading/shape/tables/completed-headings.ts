import { filledIn, isLabelRow } from "../grid";
import type { Grid, Span } from "../grid";

/** So many columns must be headed by the second row alone: a row of data may lack its amounts. */
const LEAST_COMPLETED = 2;

/** A row of texts that heads columns of names which the one above leaves open: "Grant", "Adult care", "Libraries" below "Award", "May be spent on". */
export function completes(
  grid: Grid,
  row: number,
  above: number,
  { span, figures }: { readonly span: Span; readonly figures: readonly number[] },
): boolean {
  const filled = filledIn(grid, row, span);
  const isOpen = (column: number) => grid.classAt(above, column) === "blank";
  return (
    isLabelRow(grid, row, span) &&
    filled.filter(isOpen).length >= LEAST_COMPLETED &&
    figures.every((column) => !filled.includes(column) && !isOpen(column))
  );
}
