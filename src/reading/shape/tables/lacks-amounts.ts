import { filledIn, isLabelRow, isNumeric, LOOKED_DOWN, textAt } from "../grid";
import type { Grid, Span } from "../grid";

/** What is written where an amount is not known. */
const EXCUSE =
  /\b(see|notes?|awaited|awaiting|pending|confidential|withheld|redacted|unknown|not|none|included|tbc|later)\b/i;

/** A row of data with words where its amounts belong: its names come again below, or the words excuse what is missing. */
export function lacksAmounts(grid: Grid, row: number, span: Span, figures: readonly number[]): boolean {
  const labels = filledIn(grid, row, span).filter((column) => !figures.includes(column));
  const isHeaded =
    isLabelRow(grid, row - 1, span) && figures.every((at) => grid.classAt(row - 1, at) !== "blank");
  if (labels.length === 0 || !isHeaded) return false;
  const texts = figures.map((column) => textAt(grid, row, column)).filter((text) => text !== "");
  return (
    texts.every((text) => EXCUSE.test(text)) ||
    labels.some((column) => comesAgain(grid, row, column, figures))
  );
}

/** Whether the name comes again below, beside figures: with the same texts again it heads another table. */
function comesAgain(grid: Grid, row: number, column: number, figures: readonly number[]): boolean {
  const name = textAt(grid, row, column).toLowerCase();
  const to = Math.min(grid.rows, row + LOOKED_DOWN);
  for (let below = row + 1; below < to; below += 1) {
    const isAgain = textAt(grid, below, column).toLowerCase() === name;
    if (isAgain && figures.some((at) => isNumeric(grid, below, at))) return true;
  }
  return false;
}
