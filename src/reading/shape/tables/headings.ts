import { isLabelRow, isNumberOfColumns, isOrdinals, figureColumns, filledIn, textAt } from "../grid";
import type { Grid, Span } from "../grid";
import { beginsSide } from "./begins-side";
import { completes } from "./completed-headings";
import { goesOn, isCodes, isUnitAlone, namesMore } from "./heading-marks";
import { lacksAmounts } from "./lacks-amounts";

/** The rows of headings of a table. */
export interface Headings {
  /** The row whose texts name the columns. */
  readonly labels: number;
  /** The row above it that begins the same headings: "Partner" over "organisation"; nothing where each is in one row. */
  readonly begun?: number;
  /** Rows of group headings above them, the nearest first. */
  readonly groups: readonly number[];
  /** A row of units ("£000"), of codes or of column numbers, which name nothing. */
  readonly units: number | null;
  /** The first and the last row of headings of any kind. */
  readonly first: number;
  readonly last: number;
}

/** How far above the first figures the headings are looked for, over blank rows and rows without figures. */
const LOOKED_UP = 8;

/** So many blank rows may be between the headings and the figures. */
const MOST_BLANK_ABOVE = 2;

const MOST_LEVELS = 6;

/** Of the columns with figures so many must have a heading. */
const HEADED_PART = 0.6;

/** The headings of the figures that begin in the row; null where there are none. */
export function headingsAbove(grid: Grid, body: number, span: Span): Headings | null {
  // Most rows of figures have another one above them: then there is nothing to look for.
  const above = filledIn(grid, body - 1, span);
  if (above.length > 0 && !isLabelRow(grid, body - 1, span) && !isOrdinals(grid, body - 1, span)) return null;
  if (isNumberOfColumns(grid, body, span)) return null;
  const all = figureColumns(grid, body, span);
  const near = figureColumns(grid, body, span, true);
  const found = lastHeading(grid, body, span, all);
  const ofNear = found === null && near.length < all.length ? lastHeading(grid, body, span, near) : null;
  // Figures of another table further below want no headings here, where the names have one.
  const isNamed = ofNear !== null && filledIn(grid, ofNear, span).some((column) => !near.includes(column));
  const figures = isNamed ? near : all;
  const last = isNamed ? ofNear : (found ?? headingOfLabels(grid, body, span, all));
  if (last === null) return null;
  const rows = [...stackUpTo(grid, last, span, figures)];
  for (let row = last + 1; row < body; row += 1) {
    if (isOrdinals(grid, row, span) || completes(grid, row, last, { span, figures })) rows.push(row);
  }
  return arranged(grid, rows, span, figures);
}

/** The topmost row above that heads two columns of names or more, where no heading is over the figures. */
function headingOfLabels(grid: Grid, body: number, span: Span, figures: readonly number[]): number | null {
  const labels = filledIn(grid, body, span).filter((column) => !figures.includes(column));
  if (labels.length < 2 || figures.length > 2) return null;
  let row = body - 1;
  const heads = (at: number) => labels.every((column) => grid.classAt(at, column) === "text");
  if (row < 0 || !heads(row)) return null;
  while (row > 0 && heads(row - 1)) row -= 1;
  return row;
}

/** The nearest row above that heads the columns of figures. */
function lastHeading(grid: Grid, body: number, span: Span, figures: readonly number[]): number | null {
  if (figures.length === 0) return null;
  let blank = 0;
  let numbers: number | null = null;
  for (let row = body - 1; row >= Math.max(0, body - LOOKED_UP); row -= 1) {
    const filled = filledIn(grid, row, span);
    if (filled.length === 0) {
      blank += 1;
      if (blank > MOST_BLANK_ABOVE) return numbers;
      continue;
    }
    if (isOrdinals(grid, row, span)) {
      if (row === body - 1 && grid.classAt(row, filled[0]!) === "text") numbers = row;
      continue;
    }
    if (!isLabelRow(grid, row, span)) return numbers;
    if (isHeading(grid, row, span, figures)) return row;
  }
  return numbers;
}

/** Heads columns of figures itself and, with the rows of groups right above it, most of them. */
function isHeading(grid: Grid, row: number, span: Span, figures: readonly number[]): boolean {
  const heads = (at: number, column: number) => grid.classAt(at, column) !== "blank";
  if (!figures.some((column) => heads(row, column)) || beginsSide(grid, row, span)) return false;
  const levels = [row, row - 1, row - 2].filter((at) => at === row || isLabelRow(grid, at, span));
  const isHeaded = (column: number) => levels.some((at) => heads(at, column));
  const covered = figures.filter(isHeaded);
  // Numbers of the lines stand before their names without a heading.
  const names = filledIn(grid, row, span).find((column) => !figures.includes(column)) ?? span.first;
  const wanted = figures.filter((column) => column > names || isHeaded(column));
  if (covered.length < wanted.length * HEADED_PART) return false;
  return !isDataWithYears(grid, row, span, figures) && !lacksAmounts(grid, row, span, figures);
}

/** A row of data whose amounts happen to read as years, under headings of its own. */
function isDataWithYears(grid: Grid, row: number, span: Span, figures: readonly number[]): boolean {
  const isYears = figures.every(
    (column) => typeof grid.cell(row, column) === "number" || grid.classAt(row, column) === "blank",
  );
  if (!isYears || !isLabelRow(grid, row - 1, span)) return false;
  const labels = filledIn(grid, row, span).filter((column) => !figures.includes(column));
  const isNamed = labels.length > 0 && labels.every((column) => grid.classAt(row - 1, column) === "text");
  return isNamed && figures.every((column) => grid.classAt(row - 1, column) !== "blank");
}

/** The rows of headings that end with this one, from the top. */
function stackUpTo(grid: Grid, last: number, span: Span, figures: readonly number[]): readonly number[] {
  const rows = [last];
  // A sheet may begin with empty columns.
  const begins = [last, last + 1, last + 2].map((row) => filledIn(grid, row, span)[0] ?? span.last);
  const headed = { ...span, first: Math.min(...begins) };
  for (let row = last - 1; row >= 0 && rows.length < MOST_LEVELS; row -= 1) {
    const filled = filledIn(grid, row, span);
    if (filled.length === 0) break;
    const isLevel =
      isOrdinals(grid, row, span) ||
      (isLabelRow(grid, row, span) && isGroupRow(grid, row, filled, figures, headed));
    if (!isLevel) break;
    rows.unshift(row);
  }
  // Column numbers or codes at the very top name nothing.
  while (rows.length > 1 && isOrdinals(grid, rows[0]!, span)) rows.shift();
  return rows;
}

/** Several headings, or one that is above figures: a title is one text at the left. */
function isGroupRow(
  grid: Grid,
  row: number,
  filled: readonly number[],
  figures: readonly number[],
  span: Span,
): boolean {
  const isLong = filled.some((column) => textAt(grid, row, column).length > 120);
  if (isLong) return false;
  // "Budget" over "head", beside headings that are in one row.
  const isBegun =
    filled.some((column) => column > span.first) &&
    filledIn(grid, row + 1, span).length > 1 &&
    filled.every((column) => /^\p{Ll}/u.test(textAt(grid, row + 1, column)));
  if (isBegun) return true;
  if (filled.length > 1) return filled.some((column) => figures.includes(column)) || filled.length > 2;
  const [only = 0] = filled;
  const isWide = grid.merged.some((box) => box.row === row && box.column === only && box.columns > 1);
  return only > span.first && only >= Math.min(...figures) && (figures.includes(only) || isWide);
}

/** Tells the row of labels from the rows of groups, units and codes. */
function arranged(grid: Grid, rows: readonly number[], span: Span, figures: readonly number[]): Headings {
  const texts = rows.filter((row) => !isOrdinals(grid, row, span));
  const units = texts.find((row) => row > texts[0]! && isUnits(grid, row, figures)) ?? null;
  const named = texts.length === 0 ? rows.slice(-1) : texts.filter((row) => row !== units);
  const labels = labelRowOf(grid, named, span, figures);
  const above = named.filter((row) => row < labels).reverse();
  const begun =
    above[0] !== undefined && goesOn(grid, above[0], labels, span, figures) ? above[0] : undefined;
  const groups = above.filter((row) => row !== begun);
  const all = { labels, groups, units, first: rows[0]!, last: rows.at(-1)! };
  return begun === undefined ? all : { ...all, begun };
}

function isUnits(grid: Grid, row: number, figures: readonly number[]): boolean {
  const filled = figures.filter((column) => grid.classAt(row, column) !== "blank");
  return filled.length > 0 && filled.every((column) => isUnitAlone(textAt(grid, row, column)));
}

/** The lowest row, unless it holds codes under a row of longer names. */
function labelRowOf(grid: Grid, rows: readonly number[], span: Span, figures: readonly number[]): number {
  const last = rows.at(-1)!;
  const above = rows.at(-2);
  if (above === undefined || !isCodes(grid, last, figures) || namesMore(grid, last, span, figures))
    return last;
  const headed = (row: number) => figures.filter((column) => grid.classAt(row, column) !== "blank").length;
  return headed(above) >= headed(last) && !isCodes(grid, above, figures) ? above : last;
}
