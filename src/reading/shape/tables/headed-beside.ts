import { isLabelRow, filledIn } from "../grid";
import type { Grid, Span } from "../grid";
import { headingsAbove } from "./headings";
import { filledRuns, isEmptyColumn, LOOKED_DOWN_COLUMNS } from "./look-down";

/** Parts are told apart down to so many empty rows: fewer than end a table, as what is below them may fill other columns. */
const EMPTY_BELOW_PARTS = 2;

/**
 * The part of a row of figures, between empty columns, that has headings of its own where all of it together has none: a table with something
 * reckoned a column apart. Its headings may be in this row, and its figures begin with the next. null where there is none.
 */
export function headedBeside(grid: Grid, row: number, span: Span): Span | null {
  // Empty from the row above on; what is below empty rows is another table.
  const end = endOf(grid, row);
  const isEmpty = (column: number) => isEmptyColumn(grid, column, row - 1, end);
  const parts = filledRuns(span, isEmpty);
  const [headed, ...more] = parts.filter((part) => isHeaded(grid, row, part, isEmpty));
  if (parts.length < 2 || more.length > 0) return null;
  return headedTogether(grid, row, parts, isEmpty) ?? headed ?? null;
}

/** The first parts of several, with empty columns between them: a table may have some of its own. */
function headedTogether(
  grid: Grid,
  row: number,
  parts: readonly Span[],
  isEmpty: (column: number) => boolean,
): Span | null {
  const [{ first }] = parts as [Span];
  const together = parts.slice(1, -1).map(({ last }) => ({ first, last }));
  return together.findLast((part) => isHeaded(grid, row, part, isEmpty)) ?? null;
}

/** Where the figures of a part begin, some of whose headings may be in this very row and right below it. */
export function bodyFrom(grid: Grid, row: number, part: Span): number {
  let body = row;
  while (isLabelRow(grid, body, part)) body += 1;
  return body;
}

/** Every column has its heading, as in a list; that of the names may have none, and an empty one has none. */
function isHeaded(grid: Grid, row: number, part: Span, isEmpty: (column: number) => boolean): boolean {
  if (filledIn(grid, row, part).length < 2) return false;
  const headings = headingsAbove(grid, bodyFrom(grid, row, part), part);
  if (headings === null) return false;
  const rows = [
    headings.labels,
    ...headings.groups,
    ...(headings.begun === undefined ? [] : [headings.begun]),
  ];
  const headed = new Set(rows.flatMap((at) => filledIn(grid, at, part)));
  for (let column = part.first + 1; column <= part.last; column += 1)
    if (!headed.has(column) && !isEmpty(column)) return false;
  return true;
}

/** The row before which empty rows end the parts. */
function endOf(grid: Grid, row: number): number {
  const to = Math.min(grid.rows, row + LOOKED_DOWN_COLUMNS);
  let empty = 0;
  for (let at = row; at < to; at += 1) {
    empty = filledIn(grid, at, { first: 0, last: grid.columns - 1 }).length === 0 ? empty + 1 : 0;
    if (empty === EMPTY_BELOW_PARTS) return at;
  }
  return to;
}
