import type { Box } from "../../../formula";
import { blockUnder } from "./body";
import type { Block } from "./body";
import { isNumberOfColumns, isNumeric } from "../grid";
import type { Grid, Span } from "../grid";
import { headingsAbove } from "./headings";
import { bodyFrom, headedBeside } from "./headed-beside";
import { headlessAt } from "./headless";
import type { Headings } from "./headings";
import { sideBySide } from "./parts";

/** Rows after the first figures within which the tables side by side begin. */
const BEGINS_WITHIN = 6;

/** The tables on a sheet, from the top left, in the cells that are not `taken`. */
export function findBlocks(grid: Grid, taken: readonly Box[] = []): readonly Block[] {
  const found: Block[] = [];
  const occupied: Box[] = [...taken];
  let row = 0;
  while (row < grid.rows) {
    const before = found.length;
    for (const span of freeSpans(grid, row, occupied)) {
      if (!hasFigures(grid, row, span)) continue;
      for (const block of blocksAt(grid, row, span, taken)) {
        found.push(block);
        occupied.push(boxOf(block));
      }
    }
    const isFull = found.length > before && freeSpans(grid, row, occupied).length === 0;
    row = isFull ? Math.min(...found.slice(before).map(({ last }) => last)) + 1 : row + 1;
  }
  return found;
}

/** The cells of a table, its headings included. */
export function boxOf({ span, headings, last }: Block): Box {
  return {
    row: headings.first,
    column: span.first,
    rows: last - headings.first + 1,
    columns: span.last - span.first + 1,
  };
}

/** A declared table: its first row is its headings, and it ends where it was declared to end. */
export function declaredBlock(grid: Grid, box: Box): Block | null {
  const span = { first: box.column, last: box.column + box.columns - 1 };
  const headings: Headings = { labels: box.row, groups: [], units: null, first: box.row, last: box.row };
  return blockUnder(grid, headings, span, box.row + box.rows);
}

function blocksAt(grid: Grid, row: number, span: Span, taken: readonly Box[]): readonly Block[] {
  const headings = headingsAbove(grid, row, span);
  if (headings === null && isNumberOfColumns(grid, row, span)) return [];
  if (headings === null) {
    const part = headedBeside(grid, row, span);
    if (part !== null) {
      const own = headingsAbove(grid, bodyFrom(grid, row, part), part);
      return own === null ? [] : notNull([blockUnder(grid, own, part, endAbove(grid, taken, row, part))]);
    }
    const bare = headlessAt(grid, row, span);
    return bare === null
      ? []
      : notNull([blockUnder(grid, bare.headings, bare.span, endAbove(grid, taken, row, bare.span))]);
  }
  const parts = sideBySide(grid, headings, row, span);
  const under = (own: Headings, part: Span) => blockUnder(grid, own, part, endAbove(grid, taken, row, part));
  if (parts.length < 2) return notNull(parts.map((part) => under(headings, part)));
  return notNull(
    parts.map((part) => {
      const body = firstFigures(grid, row, part);
      // A part with nothing over its figures has the headings of them all: "Spending", blank, "Funding", blank.
      return body === null ? null : under(headingsAbove(grid, body, part) ?? headings, part);
    }),
  );
}

/** The first row below that a declared table has in these columns. */
function endAbove(grid: Grid, taken: readonly Box[], row: number, { first, last }: Span): number {
  const below = taken.filter(
    (box) => box.row > row && box.column <= last && box.column + box.columns > first,
  );
  return Math.min(grid.rows, ...below.map((box) => box.row));
}

function firstFigures(grid: Grid, from: number, span: Span): number | null {
  for (let row = from; row < Math.min(grid.rows, from + BEGINS_WITHIN); row += 1) {
    if (hasFigures(grid, row, span) && !isNumberOfColumns(grid, row, span)) return row;
  }
  return null;
}

function hasFigures(grid: Grid, row: number, { first, last }: Span): boolean {
  for (let column = first; column <= last; column += 1) if (isNumeric(grid, row, column)) return true;
  return false;
}

/** The columns of a row that no table has taken. */
function freeSpans(grid: Grid, row: number, occupied: readonly Box[]): readonly Span[] {
  const here = occupied.filter((box) => row >= box.row && row < box.row + box.rows);
  const spans: Span[] = [];
  let first: number | null = null;
  for (let column = 0; column <= grid.columns; column += 1) {
    const isFree =
      column < grid.columns && !here.some((box) => column >= box.column && column < box.column + box.columns);
    if (isFree && first === null) first = column;
    if (isFree || first === null) continue;
    spans.push({ first, last: column - 1 });
    first = null;
  }
  return spans;
}

function notNull<Value>(values: readonly (Value | null)[]): readonly Value[] {
  return values.filter((value) => value !== null);
}
