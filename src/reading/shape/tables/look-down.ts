import type { Grid, Span } from "../grid";
import type { Headings } from "./headings";

/** Rows that are looked at for columns without anything in them. */
export const LOOKED_DOWN_COLUMNS = 60;

/** Runs of neighbouring columns that are not empty. */
export function filledRuns({ first, last }: Span, isEmpty: (column: number) => boolean): readonly Span[] {
  const runs: { first: number; last: number }[] = [];
  for (let column = first; column <= last; column += 1) {
    if (isEmpty(column)) continue;
    const before = runs.at(-1);
    if (before !== undefined && before.last === column - 1) before.last = column;
    else runs.push({ first: column, last: column });
  }
  return runs;
}

/** Whether a column has nothing in it from a row on to before another. */
export function isEmptyColumn(grid: Grid, column: number, from: number, to: number): boolean {
  for (let row = Math.max(0, from); row < Math.min(grid.rows, to); row += 1)
    if (grid.classAt(row, column) !== "blank") return false;
  return true;
}

/** More blank rows than this end a table. */
export const MOST_BLANK = 3;

/** A row below the headings of a table. */
export interface BodyRow {
  readonly row: number;
  /** Rows of data have figures, or names without figures; a section names the rows below it. */
  readonly kind: "data" | "section" | "headings" | "note";
  /** A blank row or more is above it. */
  readonly isAfterGap: boolean;
}

/** What is known of a table while the rows below its headings are gone through. */
export interface TableBegun {
  readonly grid: Grid;
  readonly headings: Headings;
  readonly span: Span;
  readonly figures: readonly number[];
  readonly limit: number;
}

/** The next row with anything in it; null where too many blank ones come first. */
export function nextFilled({ grid, span, limit }: TableBegun, from: number): number | null {
  for (let row = from; row < Math.min(limit, from + MOST_BLANK + 1); row += 1) {
    for (let column = span.first; column <= span.last; column += 1) {
      if (grid.classAt(row, column) !== "blank") return row;
    }
  }
  return null;
}
