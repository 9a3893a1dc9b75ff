import { nameKey } from "../../../model/names";
import { isFinancing } from "../../vocabulary";
import { isNumeric, textAt } from "../grid";
import type { Grid, Span } from "../grid";
import type { Headings } from "./headings";
import { LOOKED_DOWN_COLUMNS } from "./look-down";

/** A name and an amount. */
const LEAST_COLUMNS = 2;

/**
 * The parts of a list that goes on beside itself, with no column between them: all of its headings come again in their order, and under the
 * first of them other names. The span itself where there are none, or where one part alone tells what pays for the other.
 */
export function halvesOf(grid: Grid, headings: Headings, body: number, span: Span): readonly Span[] {
  const { labels, groups } = headings;
  const width = span.last - span.first + 1;
  const keys = Array.from({ length: width }, (_, at) => nameKey(textAt(grid, labels, span.first + at)));
  if (keys.includes("") || groups.some((row) => isFilled(grid, row, span))) return [span];
  for (let columns = LEAST_COLUMNS; columns * 2 <= width; columns += 1) {
    const isAgain = width % columns === 0 && keys.every((key, at) => key === keys[at % columns]);
    if (!isAgain || new Set(keys).size < columns) continue;
    const parts = Array.from({ length: width / columns }, (_, at) => ({
      first: span.first + at * columns,
      last: span.first + (at + 1) * columns - 1,
    }));
    return areOtherNames(grid, body, parts) ? parts : [span];
  }
  return [span];
}

/** More than one text above them: groups of the columns, and no title. */
function isFilled(grid: Grid, row: number, { first, last }: Span): boolean {
  for (let column = first + 1; column <= last; column += 1)
    if (grid.classAt(row, column) !== "blank") return true;
  return false;
}

/** Whether each part begins with names, has figures behind them, and names hardly what another part names. */
function areOtherNames(grid: Grid, body: number, parts: readonly Span[]): boolean {
  const to = Math.min(grid.rows, body + LOOKED_DOWN_COLUMNS);
  const named = parts.map(({ first, last }) => {
    const names: string[] = [];
    for (let row = body; row < to; row += 1) {
      const isText = grid.classAt(row, first) === "text";
      if (isText && hasFigures(grid, row, { first: first + 1, last }))
        names.push(nameKey(textAt(grid, row, first)));
    }
    return names;
  });
  const all = named.flat();
  const pays = named.filter((names) => names.some(isFinancing));
  if (pays.length > 0 && pays.length < named.length) return false;
  return named.every(({ length }) => length > 0) && new Set(all).size * 2 > all.length * 1.5;
}

function hasFigures(grid: Grid, row: number, { first, last }: Span): boolean {
  for (let column = first; column <= last; column += 1) if (isNumeric(grid, row, column)) return true;
  return false;
}
