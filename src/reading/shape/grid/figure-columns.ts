import { filledIn } from "./grid";
import type { Grid, Span } from "./grid";

/** Rows looked at to tell which columns hold figures. */
export const LOOKED_DOWN = 40;

/** So many blank rows part a table from another one, with figures of its own. */
const APART = 2;

/**
 * The columns of the span that hold figures from this row on: as many of them as texts, or more, before the first blank row or as far as
 * is looked. What is below a blank row may be another table; where only what is near counts, what is below two of them is one.
 */
export function figureColumns(grid: Grid, from: number, span: Span, isNear = false): readonly number[] {
  const end = Math.min(grid.rows, from + LOOKED_DOWN);
  const to = isNear ? firstBlank(grid, from, end, span, APART) : end;
  const blank = firstBlank(grid, from, to, span);
  const columns: number[] = [];
  for (let column = span.first; column <= span.last; column += 1) {
    if (isFigureColumn(grid, column, from, blank) || isFigureColumn(grid, column, from, to))
      columns.push(column);
  }
  return columns;
}

function isFigureColumn(grid: Grid, column: number, from: number, to: number): boolean {
  let [figures, texts] = [0, 0];
  for (let row = from; row < to; row += 1) {
    const found = grid.classAt(row, column);
    if (found === "figure" || found === "percent" || found === "error") figures += 1;
    else if (found === "text" || found === "date") texts += 1;
  }
  return figures > 0 && figures >= texts;
}

/** The first of so many blank rows after one that is filled; where the look ends otherwise. */
function firstBlank(grid: Grid, from: number, to: number, span: Span, count = 1): number {
  let [isInside, blank] = [false, 0];
  for (let row = from; row < to; row += 1) {
    const isBlank = filledIn(grid, row, span).length === 0;
    blank = isBlank ? blank + 1 : 0;
    if (isInside && blank === count) return row - count + 1;
    if (!isBlank) isInside = true;
  }
  return to;
}
