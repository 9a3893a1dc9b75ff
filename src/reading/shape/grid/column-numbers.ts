import { filledIn, isNumeric } from "./grid";
import type { Grid, Span } from "./grid";
import { textAt } from "./texts";

/** What is written before numbers that are headings: in a pivot table, in a form with numbered lines. */
const NUMBERED =
  /^(row labels|column labels|(line|row|col(umn)?)( (no\.?|number|ref))?|codes?|data code|ref(erence)?|no\.?)$/i;
/** What heads a column of names beside columns that are headed by numbers. */
const NAMES_HEADED = /^((local )?authority|agency|body|organi[sz]ation|service|function|department|name)$/i;

/** The number of a column as a text, perhaps with what it is worked out from: "(7)", "C7", "C7 (=C3-C6)". */
const NUMBER_OF_COLUMN = /^(?:[([](\d{1,3})[)\]]|c(?:ol)?\.? ?(\d{1,3}))(?: ?[([]?=.*)?$/i;

/** Codes over headings have more digits than numbers of columns. */
const MOST_CODE = 1_000_000;

/** Whether a row could name columns: texts, years and dates, and no figures. */
export function isLabelRow(grid: Grid, row: number, span: Span): boolean {
  const filled = filledIn(grid, row, span);
  if (filled.length === 0) return false;
  return filled.every((column) => !isNumeric(grid, row, column) && grid.classAt(row, column) !== "logical");
}

/** Whole numbers that rise from left to right, or are all the same, perhaps after a text: numbers or codes of columns. */
export function isOrdinals(grid: Grid, row: number, span: Span): boolean {
  const filled = filledIn(grid, row, span);
  const numbers = numbersOfColumns(grid, row, filled);
  if (numbers === null) return false;
  const first = textAt(grid, row, filled[0]!);
  const isLabelled = grid.classAt(row, filled[0]!) === "text" && !NUMBER_OF_COLUMN.test(first);
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

/** Whether a row right under headings numbers the columns, or holds their codes, rather than amounts. */
export function isNumberOfColumns(grid: Grid, row: number, span: Span): boolean {
  if (!isOrdinals(grid, row, span) || !isLabelRow(grid, row - 1, span)) return false;
  const [first = span.first, second = first] = filledIn(grid, row, span);
  const text = textAt(grid, row, first);
  if (NUMBER_OF_COLUMN.test(text)) return true;
  if (grid.classAt(row, first) === "text") return NUMBERED.test(text);
  const isCounted = Number(grid.cell(row, second)) === Number(grid.cell(row, first)) + 1;
  const below = nextFilled(grid, row, span);
  const isOverNames = filledIn(grid, row, span).some((column) => grid.classAt(below, column) === "text");
  if (isOverNames && isCountedFromOne(grid, row, span)) return true;
  const isUnderNames = filledIn(grid, row + 1, span).some(
    (column) => column < first && grid.classAt(row + 1, column) === "text",
  );
  return isUnderNames && (isCounted || first > span.first);
}

/** 1, 2, 3 and so on, the names' columns among them: no row has a number where its name belongs. */
function isCountedFromOne(grid: Grid, row: number, span: Span): boolean {
  return filledIn(grid, row, span).every((column, at) => Number(grid.cell(row, column)) === at + 1);
}

function nextFilled(grid: Grid, row: number, span: Span): number {
  let next = row + 1;
  while (next < grid.rows && filledIn(grid, next, span).length === 0) next += 1;
  return next;
}

/** Numbers for the columns, over the headings: nothing of a table, whatever is written before them. */
export function areNumbersOfColumns(grid: Grid, row: number, span: Span): boolean {
  const numbers = numbersOfColumns(grid, row, filledIn(grid, row, span), MOST_CODE);
  if (numbers === null) return false;
  const steps = numbers.slice(1).filter((number, index) => number >= numbers[index]!);
  return steps.length >= (numbers.length - 1) * 0.8;
}

/** The whole numbers of a row that may number its columns; null where it holds others. */
function numbersOfColumns(
  grid: Grid,
  row: number,
  filled: readonly number[],
  below = 10_000,
): readonly number[] | null {
  const numbers = filled.flatMap((column) => {
    const cell = grid.cell(row, column);
    if (typeof cell === "number") return [cell];
    const written = cell.toString().trim();
    const named = NUMBER_OF_COLUMN.exec(written) ?? /^(\d{1,6})$/.exec(written);
    return named === null ? [] : [Number(named[1] ?? named[2])];
  });
  const isCalledSo = NUMBERED.test(textAt(grid, row, filled[0] ?? 0));
  if (numbers.length < (isCalledSo ? 2 : 3) || filled.length - numbers.length > 2) return null;
  if (filled.some((column) => grid.classAt(row, column) === "date")) return null;
  if (!numbers.every((number) => Number.isInteger(number) && number >= 0 && number < below)) return null;
  const years = filled.filter((column) => grid.classAt(row, column) === "year");
  return years.length === numbers.length ? null : numbers;
}
