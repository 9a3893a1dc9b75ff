import { isLabelRow, filledIn } from "../grid";
import type { Grid, Span } from "../grid";
import { headingsAbove } from "./headings";

/** So many empty rows end a table. */
const MOST_BLANK = 2;
/** Rows that are looked at for columns without anything in them. */
const LOOKED_DOWN = 60;

/**
 * The part of a row of figures, between empty columns, that has headings of its own where all of it together has none: a table with something
 * reckoned a column apart. Its headings may be in this row, and its figures begin with the next. null where there is none.
 */
export function headedBeside(grid: Grid, row: number, span: Span): Span | null {
  const parts = partsOf(grid, row, span);
  const [headed, ...more] = parts.filter((part) => isHeaded(grid, row, part));
  if (parts.length < 2 || more.length > 0) return null;
  return headedTogether(grid, row, parts) ?? headed ?? null;
}

/** The first parts of several, with empty columns between them: a table may have some of its own. */
function headedTogether(grid: Grid, row: number, parts: readonly Span[]): Span | null {
  const [{ first }] = parts as [Span];
  const together = parts.slice(1, -1).map(({ last }) => ({ first, last }));
  return together.findLast((part) => isHeaded(grid, row, part)) ?? null;
}

/** Where the figures of a part begin, some of whose headings may be in this very row and right below it. */
export function bodyFrom(grid: Grid, row: number, part: Span): number {
  let body = row;
  while (isLabelRow(grid, body, part)) body += 1;
  return body;
}

/** Every column has its heading, as in a list; that of the names may have none, and an empty one has none. */
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
  for (let column = part.first + 1; column <= part.last; column += 1)
    if (!headed.has(column) && !isEmpty(grid, row, column)) return false;
  return true;
}

/** The columns between those that are empty from the row above on. */
function partsOf(grid: Grid, row: number, { first, last }: Span): readonly Span[] {
  const parts: { first: number; last: number }[] = [];
  for (let column = first; column <= last; column += 1) {
    if (isEmpty(grid, row, column)) continue;
    const before = parts.at(-1);
    if (before !== undefined && before.last === column - 1) before.last = column;
    else parts.push({ first: column, last: column });
  }
  return parts;
}

function isEmpty(grid: Grid, from: number, column: number): boolean {
  let blank = 0;
  for (let row = Math.max(0, from - 1); row < Math.min(grid.rows, from + LOOKED_DOWN); row += 1) {
    if (grid.classAt(row, column) !== "blank") return false;
    blank = filledIn(grid, row, { first: 0, last: grid.columns - 1 }).length === 0 ? blank + 1 : 0;
    // What is further down is another table.
    if (blank === MOST_BLANK) return true;
  }
  return true;
}
