import { nameKey } from "../../../model/names";
import { isNumeric, textAt, figureColumns } from "../grid";
import type { Grid, Span } from "../grid";
import { halvesOf } from "./halves";
import type { Headings } from "./headings";
import { filledRuns, isEmptyColumn, LOOKED_DOWN_COLUMNS } from "./look-down";

/** More blank columns than this part what is on either side of them. */
const MOST_SPACERS = 2;

/**
 * The tables side by side under one row of headings, as spans of columns. A blank column parts two tables where each side has names
 * and then figures of its own, or where the blank is wide; otherwise it is a spacer inside one table.
 */
export function sideBySide(grid: Grid, headings: Headings, body: number, span: Span): readonly Span[] {
  const end = body + LOOKED_DOWN_COLUMNS;
  const runs = filledRuns(
    span,
    (column) =>
      grid.classAt(headings.labels, column) === "blank" &&
      isEmptyColumn(grid, column, headings.last + 1, end),
  );
  const [first, ...rest] = runs.flatMap((run) => halvesOf(grid, headings, body, run));
  if (!first) return [];
  const parts: Span[] = [first];
  for (const run of rest) {
    const before = parts.at(-1)!;
    const isWide = run.first - before.last - 1 > MOST_SPACERS && !areNamesOf(grid, body, before, run);
    const isOwn = isTable(grid, body, before) && isTable(grid, body, run);
    if (isWide || (isOwn && (headsAgain(grid, headings, before, run) || areLists(grid, body, before, run))))
      parts.push(run);
    else parts[parts.length - 1] = { first: before.first, last: run.last };
  }
  return parts.filter((part) => hasFigures(grid, body, part));
}

/** Nothing but names on one side and nothing but figures on the other: the names of these, however far from them. */
function areNamesOf(grid: Grid, body: number, names: Span, figures: Span): boolean {
  return hasNames(grid, body, names) && !hasFigures(grid, body, names) && !hasNames(grid, body, figures);
}

function isTable(grid: Grid, body: number, span: Span): boolean {
  return hasFigures(grid, body, span) && hasNames(grid, body, span);
}

function hasNames(grid: Grid, body: number, span: Span): boolean {
  return some(grid, body, span, (row, column) => grid.classAt(row, column) === "text");
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
  const to = Math.min(grid.rows, body + LOOKED_DOWN_COLUMNS);
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
