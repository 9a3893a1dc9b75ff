import type { Grid, Span } from "../grid";
import type { Headings } from "./headings";

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
export interface Look {
  readonly grid: Grid;
  readonly headings: Headings;
  readonly span: Span;
  readonly figures: readonly number[];
  readonly limit: number;
}

/** The next row with anything in it; null where too many blank ones come first. */
export function nextFilled({ grid, span, limit }: Look, from: number): number | null {
  for (let row = from; row < Math.min(limit, from + MOST_BLANK + 1); row += 1) {
    for (let column = span.first; column <= span.last; column += 1) {
      if (grid.classAt(row, column) !== "blank") return row;
    }
  }
  return null;
}
