import { isOrdinals, filledIn, isNumeric } from "../grid";
import type { Grid, Span } from "../grid";
import type { Headings } from "./headings";

/** So many rows of a name and figures, one after the other, are a table though nothing heads them. */
const LEAST_ROWS = 3;
/** Names of columns that are nowhere. */
const NOWHERE = -1;

/** A table without headings that begins in the row: names and figures right away; null where there is none. */
export function headlessAt(
  grid: Grid,
  row: number,
  span: Span,
): { readonly headings: Headings; readonly span: Span } | null {
  if (isOrdinals(grid, row, span)) return null;
  if (row > 0 && filledIn(grid, row - 1, span).some((column) => isNumeric(grid, row - 1, column)))
    return null;
  const rows = [row, row + 1, row + 2].map((at) => filledIn(grid, at, span));
  const areLines = rows.every((filled, at) => isLine(grid, row + at, filled));
  const [first] = rows[0] ?? [];
  if (!areLines || rows.length < LEAST_ROWS || first === undefined) return null;
  if (rows.some((filled) => filled[0] !== first)) return null;
  const last = Math.max(...rows.map((filled) => filled.at(-1)!));
  const top = isSection(grid, row - 1, first, span) && hasSection(grid, row, first, span) ? row - 1 : row;
  return {
    headings: { labels: NOWHERE, groups: [], units: null, first: top, last: top - 1 },
    span: { first, last },
  };
}

/** A text alone in its row, where the names are. */
function isSection(grid: Grid, row: number, column: number, span: Span): boolean {
  const filled = row < 0 ? [] : filledIn(grid, row, span);
  return filled.length === 1 && filled[0] === column && grid.classAt(row, column) === "text";
}

/** Whether another section begins further down: then the text right above the first line is one as well, and no title. */
function hasSection(grid: Grid, from: number, column: number, span: Span): boolean {
  for (let row = from + 1; row + 1 < grid.rows; row += 1) {
    const filled = filledIn(grid, row, span);
    if (filled.length > 0 && isSection(grid, row, column, span))
      return isLine(grid, row + 1, filledIn(grid, row + 1, span));
  }
  return false;
}

/** A name or a date, and then figures; or a year and one figure. */
function isLine(grid: Grid, row: number, filled: readonly number[]): boolean {
  const classes = filled.map((column) => grid.classAt(row, column));
  if (classes.length === 2 && classes[0] === "year" && classes[1] === "figure") return true;
  return (
    ["text", "date"].includes(classes[0] ?? "blank") && classes.includes("text") && classes.includes("figure")
  );
}
