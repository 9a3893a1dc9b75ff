import { amountAt, textAt } from "../../shape";
import type { Grid } from "../../shape";

/** Rows looked at: enough to tell what a column is. */
const SAMPLE_ROWS = 2000;
/** Whole numbers of as many digits, all different, are codes where no heading calls them money. */
const CODE_DIGITS = 4;

/** 1, 2, 3, ...: rows that are numbered. */
export function areRunningNumbers(grid: Grid, column: number, rows: readonly number[]): boolean {
  const numbers = rows.slice(0, SAMPLE_ROWS).flatMap((row) => amountAt(grid, row, column) ?? []);
  return numbers.length > 2 && numbers.every((number, at) => number === at + 1);
}

/** Whole numbers that rise without a heading, before the names: the numbers of a form's lines. */
export function areNumbersOfLines(grid: Grid, column: number, rows: readonly number[]): boolean {
  const numbers = rows.slice(0, SAMPLE_ROWS).flatMap((row) => amountAt(grid, row, column) ?? []);
  return (
    numbers.length > 2 &&
    numbers.every((number, at) => Number.isInteger(number) && (at === 0 || number > numbers[at - 1]!))
  );
}

/** Days written as eight digits: 20180401. */
export function areDaysOfDigits(grid: Grid, column: number, rows: readonly number[]): boolean {
  const cells = rows
    .slice(0, SAMPLE_ROWS)
    .map((row) => String(grid.cell(row, column)).trim())
    .filter((text) => text !== "");
  return (
    cells.length > 1 && cells.every((text) => /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(text))
  );
}

/** Texts of as many digits each, which a system wrote as codes: "410000", "410100". */
export function areDigitsOfText(grid: Grid, column: number, rows: readonly number[]): boolean {
  const cells = rows
    .slice(0, SAMPLE_ROWS)
    .map((row) => grid.cell(row, column))
    .filter((cell) => cell !== "");
  const lengths = new Set(cells.map((cell) => String(cell).trim().length));
  // The same digits in every row are of one fund, or one operating unit.
  const isOne = new Set(cells).size === 1;
  return (
    cells.length > 1 &&
    lengths.size === 1 &&
    cells.every((cell) => typeof cell === "string" && (isOne ? /^\d+$/ : /^\d{4,}$/).test(cell.trim()))
  );
}

/** Numbers of notes between names and their amounts: small, in some of the rows, rising and coming again. */
export function areNumbersOfNotes(grid: Grid, column: number, rows: readonly number[]): boolean {
  const cells = rows.slice(0, SAMPLE_ROWS).map((row) => grid.cell(row, column));
  const filled = cells.filter((cell) => cell !== "");
  const isNote = (cell: unknown) =>
    typeof cell === "number" && Number.isInteger(cell) && cell > 0 && cell < MOST_NOTES;
  const isRising = filled.every((cell, at) => at === 0 || Number(cell) >= Number(filled[at - 1]));
  return filled.length > 1 && filled.length < cells.length && filled.every(isNote) && isRising;
}

/** Statements have no more notes. */
const MOST_NOTES = 50;

/** "0100" among 1120 and 9950: codes, of which a file keeps some as numbers. */
export function hasLeadingZero(grid: Grid, column: number, rows: readonly number[]): boolean {
  return rows.slice(0, SAMPLE_ROWS).some((row) => {
    const cell = grid.cell(row, column);
    return typeof cell === "string" && /^0\d+$/.test(cell.trim());
  });
}

/** Whole numbers of several digits and all different: what accounts and documents are numbered with. */
export function looksLikeCodes(grid: Grid, column: number, rows: readonly number[]): boolean {
  const sample = rows.slice(0, SAMPLE_ROWS).map((row) => amountAt(grid, row, column));
  const numbers = sample.filter((amount) => amount !== null);
  const isCode = (amount: number) => Number.isInteger(amount) && amount >= 10 ** (CODE_DIGITS - 1);
  const digits = new Set(numbers.map((amount) => String(amount).length));
  return numbers.length > 0 && numbers.every(isCode) && digits.size === 1;
}

/** The same number beside the same name in each row of it, and beside no other, where names come again: the codes of what is named. */
export function goesWithNames(grid: Grid, column: number, names: number, rows: readonly number[]): boolean {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const numberOf = new Map<string, number | null>();
  for (const row of sample) {
    const name = textAt(grid, row, names);
    const number = amountAt(grid, row, column);
    if (numberOf.has(name) && numberOf.get(name) !== number) return false;
    numberOf.set(name, number);
  }
  const isOneEach = new Set(numberOf.values()).size === numberOf.size;
  return isOneEach && numberOf.size > 2 && numberOf.size < sample.length;
}

/** Tens or hundreds in every row, as sums of money are and codes are not. */
export function areRound(grid: Grid, column: number, rows: readonly number[]): boolean {
  return rows.slice(0, SAMPLE_ROWS).every((row) => (amountAt(grid, row, column) ?? 0) % 10 === 0);
}

/** Less than another column in half of the rows or more, or round: it may be a part of it. */
export function isPartOf(grid: Grid, column: number, whole: number, rows: readonly number[]): boolean {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const less = sample.filter(
    (row) => (amountAt(grid, row, column) ?? 0) <= (amountAt(grid, row, whole) ?? 0),
  );
  return less.length * 2 >= sample.length || areRound(grid, column, rows);
}

/** The same whole number in every row: that of a batch, a resolution, a fund. */
export function isOneNumber(grid: Grid, column: number, rows: readonly number[]): boolean {
  const sample = rows.slice(0, SAMPLE_ROWS).map((row) => amountAt(grid, row, column));
  return sample.length > 2 && new Set(sample).size === 1 && Number.isInteger(sample[0]) && sample[0] !== 0;
}
