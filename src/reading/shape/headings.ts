import { filledIn, isNumeric, textAt } from "./grid";
import type { Grid, Span } from "./grid";

/** The rows of headings of a table. */
export interface Headings {
  /** The row whose texts name the columns. */
  readonly labels: number;
  /** Rows of group headings above it, the nearest first. */
  readonly groups: readonly number[];
  /** A row of units ("£000"), of codes or of column numbers, which name nothing. */
  readonly units: number | null;
  /** The first and the last row of headings of any kind. */
  readonly first: number;
  readonly last: number;
}

/** How far above the first figures the headings are looked for, over blank rows and rows without figures. */
const LOOKED_UP = 8;
const MOST_BLANK = 2;
const MOST_LEVELS = 6;
/** Rows looked at to tell which columns hold figures. */
const LOOKED_DOWN = 40;
/** Of the columns with figures so many must have a heading. */
const HEADED_PART = 0.6;
const UNIT_ONLY =
  /^\(?(£|gbp|\$|€|%|£?\s*['’]?000'?s?|£?\s*(k|m|mn|bn)|£?\s*(thousand|million|billion)s?|£\s*\(?['’]?(000|m|k|bn|thousands?|millions?)\)?|no\.?|fte|wte|pence|p)\)?$/i;

/** What is written where an amount is not known. */
const EXCUSE =
  /\b(see|notes?|awaited|awaiting|pending|confidential|withheld|redacted|unknown|not|none|included|tbc|later)\b/i;

/** What is written before numbers that are headings: in a pivot table, in a form with numbered lines. */
const NUMBERED =
  /^(row labels|column labels|(line|row|col(umn)?)( (no\.?|number|ref))?|codes?|data code|ref(erence)?|no\.?)$/i;
/** What heads a column of names beside columns that are headed by numbers. */
const NAMES_HEADED = /^((local )?authority|agency|body|organi[sz]ation|service|function|department|name)$/i;

/**
 * The columns of the span that hold figures from this row on: as many of them as texts, or more, before the first blank row or as far as
 * is looked. What is below a blank row may be another table.
 */
export function figureColumns(grid: Grid, from: number, span: Span): readonly number[] {
  const to = Math.min(grid.rows, from + LOOKED_DOWN);
  const blank = firstBlank(grid, from, to, span);
  const columns: number[] = [];
  for (let column = span.first; column <= span.last; column += 1) {
    if (isFigureColumn(grid, column, from, blank) || isFigureColumn(grid, column, from, to))
      columns.push(column);
  }
  return columns;
}

function isFigureColumn(grid: Grid, column: number, from: number, to: number): boolean {
  let [figures, texts] = [0, 0];
  for (let row = from; row < to; row += 1) {
    const found = grid.classAt(row, column);
    if (found === "figure" || found === "percent" || found === "error") figures += 1;
    else if (found === "text" || found === "date") texts += 1;
  }
  return figures > 0 && figures >= texts;
}

/** The first blank row after one that is filled; where the look ends otherwise. */
function firstBlank(grid: Grid, from: number, to: number, span: Span): number {
  let isInside = false;
  for (let row = from; row < to; row += 1) {
    const isBlank = filledIn(grid, row, span).length === 0;
    if (isBlank && isInside) return row;
    if (!isBlank) isInside = true;
  }
  return to;
}

/** The headings of the figures that begin in the row; null where there are none. */
export function headingsAbove(grid: Grid, body: number, span: Span): Headings | null {
  // Most rows of figures have another one above them: then there is nothing to look for.
  const above = filledIn(grid, body - 1, span);
  if (above.length > 0 && !isLabelRow(grid, body - 1, span) && !isOrdinals(grid, body - 1, span)) return null;
  if (isNumberOfColumns(grid, body, span)) return null;
  const figures = figureColumns(grid, body, span);
  const last = lastHeading(grid, body, span, figures) ?? headingOfLabels(grid, body, span, figures);
  if (last === null) return null;
  const rows = [...stackUpTo(grid, last, span, figures)];
  for (let row = last + 1; row < body; row += 1) if (isOrdinals(grid, row, span)) rows.push(row);
  return arranged(grid, rows, span, figures);
}

/** Whether a row right under headings numbers the columns, or holds their codes, rather than amounts. */
function isNumberOfColumns(grid: Grid, row: number, span: Span): boolean {
  if (!isOrdinals(grid, row, span) || !isLabelRow(grid, row - 1, span)) return false;
  const [first = span.first, second = first] = filledIn(grid, row, span);
  if (grid.classAt(row, first) === "text") return NUMBERED.test(textAt(grid, row, first));
  const isCounted = Number(grid.cell(row, second)) === Number(grid.cell(row, first)) + 1;
  const isUnderNames = filledIn(grid, row + 1, span).some(
    (column) => column < first && grid.classAt(row + 1, column) === "text",
  );
  return isUnderNames && (isCounted || first > span.first);
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

/** Whether a row could name columns: texts, years and dates, and no figures. */
export function isLabelRow(grid: Grid, row: number, span: Span): boolean {
  const filled = filledIn(grid, row, span);
  if (filled.length === 0) return false;
  return filled.every((column) => !isNumeric(grid, row, column) && grid.classAt(row, column) !== "logical");
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
      if (blank > MOST_BLANK) return numbers;
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
  if (!figures.some((column) => heads(row, column))) return false;
  const levels = [row, row - 1, row - 2].filter((at) => at === row || isLabelRow(grid, at, span));
  const covered = figures.filter((column) => levels.some((at) => heads(at, column)));
  if (covered.length < figures.length * HEADED_PART) return false;
  return !isDataWithYears(grid, row, span, figures) && !lacksAmounts(grid, row, span, figures);
}

/** A row of data with words where its amounts belong: its names come again below, or the words excuse what is missing. */
function lacksAmounts(grid: Grid, row: number, span: Span, figures: readonly number[]): boolean {
  const labels = filledIn(grid, row, span).filter((column) => !figures.includes(column));
  const isHeaded =
    isLabelRow(grid, row - 1, span) && figures.every((at) => grid.classAt(row - 1, at) !== "blank");
  if (labels.length === 0 || !isHeaded) return false;
  const texts = figures.map((column) => textAt(grid, row, column)).filter((text) => text !== "");
  return (
    texts.every((text) => EXCUSE.test(text)) ||
    labels.some((column) => comesAgain(grid, row, column, textAt(grid, row, column)))
  );
}

function comesAgain(grid: Grid, row: number, column: number, text: string): boolean {
  const to = Math.min(grid.rows, row + LOOKED_DOWN);
  for (let below = row + 1; below < to; below += 1) {
    if (textAt(grid, below, column).toLowerCase() === text.toLowerCase()) return true;
  }
  return false;
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
  for (let row = last - 1; row >= 0 && rows.length < MOST_LEVELS; row -= 1) {
    const filled = filledIn(grid, row, span);
    if (filled.length === 0) break;
    const isLevel =
      isOrdinals(grid, row, span) || (isLabelRow(grid, row, span) && isGroupRow(grid, row, filled, figures));
    if (!isLevel) break;
    rows.unshift(row);
  }
  // Column numbers or codes at the very top name nothing.
  while (rows.length > 1 && isOrdinals(grid, rows[0]!, span)) rows.shift();
  return rows;
}

/** Several headings, or one that is above figures: a title is one text at the left. */
function isGroupRow(grid: Grid, row: number, filled: readonly number[], figures: readonly number[]): boolean {
  const isLong = filled.some((column) => textAt(grid, row, column).length > 120);
  if (isLong) return false;
  if (filled.length > 1) return filled.some((column) => figures.includes(column)) || filled.length > 2;
  const [only = 0] = filled;
  const isWide = grid.merged.some((box) => box.row === row && box.column === only && box.columns > 1);
  return only >= Math.min(...figures) && (figures.includes(only) || isWide);
}

/** Whole numbers that rise from left to right, or are all the same, perhaps after a text: numbers or codes of columns. */
export function isOrdinals(grid: Grid, row: number, span: Span): boolean {
  const filled = filledIn(grid, row, span);
  const numbers = numbersOfColumns(grid, row, filled);
  if (numbers === null) return false;
  const isLabelled = grid.classAt(row, filled[0]!) === "text";
  const first = textAt(grid, row, filled[0]!);
  const isTop = filledIn(grid, row - 1, span).length === 0;
  const isCalledSo = isLabelled && (NUMBERED.test(first) || (isTop && NAMES_HEADED.test(first)));
  if (isLabelled && !isCalledSo && row + 1 < grid.rows && !isLabelRow(grid, row + 1, span)) return false;
  const steps = numbers.slice(1).map((number, index) => number - numbers[index]!);
  const isCounted = steps.every((step) => step === 1);
  const isFollowedByLabels = isLabelRow(grid, row + 1, span) || isLabelRow(grid, row - 1, span);
  return (
    isCounted ||
    ((isFollowedByLabels || isCalledSo) && steps.filter((step) => step >= 0).length >= steps.length * 0.8)
  );
}

/** The whole numbers of a row that may number its columns; null where it holds others. */
function numbersOfColumns(grid: Grid, row: number, filled: readonly number[]): readonly number[] | null {
  const numbers = filled
    .filter((column) => typeof grid.cell(row, column) === "number")
    .map((column) => Number(grid.cell(row, column)));
  if (numbers.length < 3 || filled.length - numbers.length > 2) return null;
  if (filled.some((column) => grid.classAt(row, column) === "date")) return null;
  if (!numbers.every((number) => Number.isInteger(number) && number >= 0 && number < 10_000)) return null;
  const years = filled.filter((column) => grid.classAt(row, column) === "year");
  return years.length === numbers.length ? null : numbers;
}

/** Numbers for the columns, over the headings: nothing of a table, whatever is written before them. */
export function areNumbersOfColumns(grid: Grid, row: number, span: Span): boolean {
  const numbers = numbersOfColumns(grid, row, filledIn(grid, row, span));
  if (numbers === null) return false;
  const steps = numbers.slice(1).filter((number, index) => number >= numbers[index]!);
  return steps.length >= (numbers.length - 1) * 0.8;
}

/** Tells the row of labels from the rows of groups, units and codes. */
function arranged(grid: Grid, rows: readonly number[], span: Span, figures: readonly number[]): Headings {
  const texts = rows.filter((row) => !isOrdinals(grid, row, span));
  const units = texts.find((row) => row > texts[0]! && isUnits(grid, row, figures)) ?? null;
  const named = texts.length === 0 ? rows.slice(-1) : texts.filter((row) => row !== units);
  const labels = labelRowOf(grid, named, figures);
  const groups = named.filter((row) => row < labels).reverse();
  return { labels, groups, units, first: rows[0]!, last: rows.at(-1)! };
}

function isUnits(grid: Grid, row: number, figures: readonly number[]): boolean {
  const filled = figures.filter((column) => grid.classAt(row, column) !== "blank");
  return filled.length > 0 && filled.every((column) => UNIT_ONLY.test(textAt(grid, row, column)));
}

/** The lowest row, unless it holds codes under a row of longer names. */
function labelRowOf(grid: Grid, rows: readonly number[], figures: readonly number[]): number {
  const last = rows.at(-1)!;
  const above = rows.at(-2);
  if (above === undefined || !isCodes(grid, last, figures)) return last;
  const headed = (row: number) => figures.filter((column) => grid.classAt(row, column) !== "blank").length;
  return headed(above) >= headed(last) && !isCodes(grid, above, figures) ? above : last;
}

/** Short marks without spaces, in small letters or with digits: "edu", "E01". */
function isCodes(grid: Grid, row: number, figures: readonly number[]): boolean {
  const filled = figures.filter((column) => grid.classAt(row, column) !== "blank");
  return (
    filled.length > 0 &&
    filled.every(
      (column) =>
        grid.classAt(row, column) === "text" &&
        /^([a-z_]{1,8}|[a-z]{0,4}[-_.]?\d[\w.-]{0,8})$/.test(textAt(grid, row, column)),
    )
  );
}
