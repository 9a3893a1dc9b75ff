import { isLabelRow, filledIn } from "../grid";
import type { Grid, Span } from "../grid";
import { headingsAbove } from "./headings";
import { filledRuns, isEmptyColumn, LOOKED_DOWN_COLUMNS } from "./look-down";

/**
 * The part of a row of figures, between empty columns, that has headings of its own where all of it together has none: a table with something
 * reckoned a column apart. Its headings may be in this row, and its figures begin with the next. null where there is none.
 */
export function headedBeside(grid: Grid, row: number, span: Span): Span | null {
  // Empty from the row above on.
  const isEmpty = (column: number) => isEmptyColumn(grid, column, row - 1, row + LOOKED_DOWN_COLUMNS);
  const parts = filledRuns(span, isEmpty);
  const [headed, ...more] = parts.filter((part) => isHeaded(grid, row, part));
  return headed === undefined || parts.length < 2 || more.length > 0 ? null : headed;
}

/** Where the figures of a part begin, some of whose headings may be in this very row and right below it. */
export function bodyFrom(grid: Grid, row: number, part: Span): number {
  let body = row;
  while (isLabelRow(grid, body, part)) body += 1;
  return body;
}

/** Every column has its heading, as in a list. */
function isHeaded(grid: Grid, row: number, part: Span): boolean {
  if (filledIn(grid, row, part).length < 2) return false;
  const headings = headingsAbove(grid, bodyFrom(grid, row, part), part);
  if (headings === null) return false;
  const rows = [
    headings.labels,
    ...headings.groups,
    ...(headings.begun === undefined ? [] : [headings.begun]),
  ];
  const headed = new Set(rows.flatMap((at) => filledIn(grid, at, part)));
  return headed.size === part.last - part.first + 1;
}
