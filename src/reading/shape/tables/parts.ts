import { nameKey } from "../../../model/names";
import { isNumeric, textAt, figureColumns } from "../grid";
import type { Grid, Span } from "../grid";
import type { Headings } from "./headings";

/** Rows below the headings that are looked at for columns without anything in them. */
const LOOKED_DOWN = 60;
/** More blank columns than this part what is on either side of them. */
const MOST_SPACERS = 2;

/**
 * The tables side by side under one row of headings, as spans of columns. A blank column parts two tables where each side has names
 * and then figures of its own, or where the blank is wide; otherwise it is a spacer inside one table.
 */
export function sideBySide(grid: Grid, headings: Headings, body: number, span: Span): readonly Span[] {
  const runs = filledRuns(grid, headings, body, span);
  const [first, ...rest] = runs;
  if (!first) return [];
  const parts: Span[] = [first];
  for (const run of rest) {
    const before = parts.at(-1)!;
    const isWide = run.first - before.last - 1 > MOST_SPACERS;
    const isOwn = isTable(grid, body, before) && isTable(grid, body, run);
    if (isWide || (isOwn && (headsAgain(grid, headings, before, run) || areLists(grid, body, before, run))))
      parts.push(run);
    else parts[parts.length - 1] = { first: before.first, last: run.last };
  }
  return parts.filter((part) => hasFigures(grid, body, part));
}

/** Runs of columns with something in them, in the headings or below. */
function filledRuns(grid: Grid, headings: Headings, body: number, { first, last }: Span): readonly Span[] {
  const runs: { first: number; last: number }[] = [];
  for (let column = first; column <= last; column += 1) {
    if (isEmpty(grid, headings, body, column)) continue;
    const before = runs.at(-1);
    if (before && before.last === column - 1) before.last = column;
    else runs.push({ first: column, last: column });
  }
  return runs;
}

function isEmpty(grid: Grid, headings: Headings, body: number, column: number): boolean {
  if (grid.classAt(headings.labels, column) !== "blank") return false;
  const to = Math.min(grid.rows, body + LOOKED_DOWN);
  for (let row = headings.last + 1; row < to; row += 1) {
    if (grid.classAt(row, column) !== "blank") return false;
  }
  return true;
}

function isTable(grid: Grid, body: number, span: Span): boolean {
  return (
    hasFigures(grid, body, span) &&
    some(grid, body, span, (row, column) => grid.classAt(row, column) === "text")
  );
}

/** Both have a column of names and figures after it, numbers of the lines before them or not. */
function areLists(grid: Grid, body: number, one: Span, other: Span): boolean {
  return [one, other].every((part) => {
    const figures = figureColumns(grid, body, part);
    let names = part.first;
    while (names < part.last && figures.includes(names)) names += 1;
    return figures.some((column) => column > names);
  });
}

function hasFigures(grid: Grid, body: number, span: Span): boolean {
  return some(grid, body, span, (row, column) => isNumeric(grid, row, column));
}

function some(
  grid: Grid,
  body: number,
  { first, last }: Span,
  holds: (row: number, column: number) => boolean,
): boolean {
  const to = Math.min(grid.rows, body + LOOKED_DOWN);
  for (let row = body; row < to; row += 1) {
    for (let column = first; column <= last; column += 1) if (holds(row, column)) return true;
  }
  return false;
}

/** The heading that the other part begins with is among those of this part. */
function headsAgain(grid: Grid, { labels }: Headings, one: Span, other: Span): boolean {
  const keyAt = (column: number) => nameKey(textAt(grid, labels, column));
  const wanted = keyAt(other.first);
  if (wanted === "") return false;
  for (let column = one.first; column <= one.last; column += 1) if (keyAt(column) === wanted) return true;
  return false;
}
