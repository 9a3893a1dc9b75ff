import { unitNamed } from "../../../model/wording";
import { areTicks } from "../../ticks";
import { filledIn, isLabelRow, isNumeric, LOOKED_DOWN, textAt } from "../grid";
import type { Grid, Span } from "../grid";

/** What is written where an amount is not known. */
const EXCUSE =
  /\b(see|notes?|awaited|awaiting|pending|confidential|withheld|redacted|unknown|not|none|included|tbc|later)\b/i;

/** A figure that cannot be read, and no name: "12,5", "1e400", "500,00". */
const FAILED = /^[^\p{L}]*\d[^\p{L}]*(e\d+)?$/iu;

/** A row of data with words where its amounts belong: its names come again below, it is ticked, or the words excuse what is missing. */
export function lacksAmounts(grid: Grid, row: number, span: Span, figures: readonly number[]): boolean {
  const labels = filledIn(grid, row, span).filter((column) => !figures.includes(column));
  const isHeaded =
    isLabelRow(grid, row - 1, span) && figures.every((at) => grid.classAt(row - 1, at) !== "blank");
  if (labels.length === 0 || !isHeaded) return false;
  const filled = figures.filter((column) => grid.classAt(row, column) !== "blank");
  const isNoName = (column: number) => {
    const text = textAt(grid, row, column);
    const isFailed = grid.classAt(row, column) === "text" && FAILED.test(text) && unitNamed(text) === null;
    return EXCUSE.test(text) || isFailed;
  };
  return (
    filled.every(isNoName) ||
    labels.some((column) => areTicks([grid.cell(row, column)])) ||
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
