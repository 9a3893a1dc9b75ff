import { momentOfSerial } from "../formula";
import { readYear } from "../model/calendar";
import { isBlank, refused } from "./cells";
import type { Argument, Cell } from "./cells";
import { messages } from "./messages";
import { ends } from "./message-words";

/** Years that head columns of figures today. */
const CALENDAR = { first: 1990, last: 2100 } as const;
/** The same as Excel's days: 1 January 1990 to 31 December 2100. */
const DAYS = { first: 32_874, last: 73_415 } as const;
/** The year before the first is at times counted too. */
const COUNTS_FROM: readonly number[] = [-1, 0, 1];
/** Months from one heading to the next: months, quarters, half-years, years. */
const STEPS: readonly number[] = [1, 3, 6, 12];

/**
 * Refuses figures by year whose first row is its headings: they would count as money. The first row of `figures` is headings where it
 * is full and each of its cells is
 *
 * - a calendar year from 1990 to 2100, one after the other: two of them or more above other rows, three or more alone;
 * - a date of these years, a month, a quarter, half a year or a year after the one before it: as many;
 * - a year in words, such as 2025-26;
 * - the years as they are counted, above other rows: 0, 1, 2 or further, or 1, 2, 3, 4, 5 or further.
 *
 * Figures that only happen to lie about 2,000 do not rise by one from each column to the next; a line that does is read once it is below
 * another one. Two ranges of which both begin with the same row of years, in steps of any size or with gaps, or with the same short
 * count, have headings too: two lines of sums are not alike in that way. And so has a range with years down its first column.
 */
export function refuseYearHeadings(...figures: readonly Argument[]): void {
  for (const figure of figures) refuseYearsDown(figure);
  const [first, ...others] = figures.flatMap(headed);
  if (first === undefined) return refuseSharedHeadings(figures);
  const { name, row, what, isAlone } = first;
  const beside = others.map((other) => yearsOfOneOnly(first, other)).find((words) => words !== null);
  const refusal = messages.yearHeadings(name, ends(row.map(String)), what, isAlone);
  throw refused(beside === undefined ? refusal : `${refusal} ${beside}`);
}

/** Refuses weights that are the years above them: a sum would be spread by them nearly evenly. */
export function refuseYearsAsWeights(weights: Argument): void {
  const row = firstRow(weights);
  if (row.length < 3 || !row.every(isCalendarYear) || !risesBy(1, row)) return;
  throw refused(messages.yearsForWeights(weights.parameter.name, ends(row.map(String))));
}

/** Whether a number is a year, or the day of one, that may head a column today. */
export function isYearOrDay(cell: Cell): cell is number {
  return isCalendarYear(cell) || isDay(cell);
}

function isDay(cell: Cell): cell is number {
  return Number.isInteger(cell) && Number(cell) >= DAYS.first && Number(cell) <= DAYS.last;
}

/** Refuses what has years down its first column: they would count as sums of the first year. */
function refuseYearsDown({ parameter, at, contentRows, contentColumns }: Argument): void {
  const column = Array.from({ length: contentRows }, (_, row) => at(row, 0));
  if (contentRows < 2 || contentColumns < 2 || !column.every(isCalendarYear) || !risesBy(1, column)) return;
  throw refused(messages.yearsDown(parameter.name, ends(column.map(String))));
}

/** Refuses ranges that begin with the same row of years, or the same count of them, above other rows. */
function refuseSharedHeadings(figures: readonly Argument[]): void {
  const [lead, ...others] = figures.filter(({ contentRows }) => contentRows > 1);
  if (lead === undefined || others.length === 0) return;
  const row = firstRow(lead);
  const filled = row.filter((cell) => !isBlank(cell));
  const isShared = others.every((other) => {
    const beside = firstRow(other);
    return (
      beside.length === row.length &&
      row.every((cell, at) => (isBlank(cell) ? isBlank(beside[at]) : cell === beside[at]))
    );
  });
  const areYears = filled.every(isCalendarYear) && (isRising(filled) || isRising(filled.toReversed()));
  const isCount = filled.length === row.length && COUNTS_FROM.includes(Number(row[0])) && risesBy(1, row);
  if (!isShared || filled.length < 2 || !(areYears || isCount)) return;
  throw refused(messages.yearHeadings(lead.parameter.name, ends(filled.map(String)), "years", false));
}

function firstRow({ at, contentColumns }: Argument): Cell[] {
  return Array.from({ length: contentColumns }, (_, column) => at(0, column));
}

function isCalendarYear(cell: Cell): cell is number {
  return Number.isInteger(cell) && Number(cell) >= CALENDAR.first && Number(cell) <= CALENDAR.last;
}

function isRising(cells: readonly Cell[]): boolean {
  return cells.every((cell, at) => at === 0 || Number(cell) > Number(cells[at - 1]));
}

function risesBy(step: number, cells: readonly Cell[]): boolean {
  return cells.every(
    (cell, at) => typeof cell === "number" && (at === 0 || cell === Number(cells[at - 1]) + step),
  );
}

/** Figures whose first row is headings. */
interface Headed {
  readonly name: string;
  readonly row: readonly Cell[];
  readonly what: "years" | "dates";
  readonly isAlone: boolean;
}

function headed(figures: Argument): Headed[] {
  const { parameter, contentRows, contentColumns } = figures;
  const row = firstRow(figures);
  const isAlone = contentRows < 2;
  if (contentColumns < 2 || row.some(isBlank)) return [];
  const what = headings(row, isAlone);
  return what === null ? [] : [{ name: parameter.name, row, what, isAlone }];
}

/** Which years head one of two ranges only; null where they are the same, or are written in two ways. */
function yearsOfOneOnly(one: Headed, other: Headed): string | null {
  const areAlike =
    one.what === "years" && other.what === "years" && typeof one.row[0] === typeof other.row[0];
  if (!areAlike) return null;
  const onlyOne = without(one.row, other.row);
  const onlyOther = without(other.row, one.row);
  if (onlyOne.length + onlyOther.length === 0) return null;
  return messages.yearsOfOneOnly([one.name, onlyOne], [other.name, onlyOther]);
}

function without(row: readonly Cell[], other: readonly Cell[]): string[] {
  const others = new Set(other);
  return row.filter((cell) => !others.has(cell)).map(String);
}

/** What the row is, as the message names it; null where it may well be figures. */
function headings(row: readonly Cell[], isAlone: boolean): "years" | "dates" | null {
  if (row.every((cell) => typeof cell === "string" && isYearInWords(cell))) return "years";
  if (!row.every((cell): cell is number => typeof cell === "number" && Number.isInteger(cell))) return null;
  const isLong = row.length >= (isAlone ? 3 : 2);
  const rises = risesBy(1, row);
  const [first, last] = [row[0]!, row[row.length - 1]!];
  if (isLong && rises && row.every(isCalendarYear)) return "years";
  if (row.length >= 3 && risesBy(-1, row) && row.every(isCalendarYear)) return "years";
  if (isLong && first >= DAYS.first && last <= DAYS.last && areDates(row)) return "dates";
  const isCount = (first === 0 && row.length >= 3) || (first === 1 && row.length >= 5);
  return !isAlone && rises && isCount ? "years" : null;
}

function isYearInWords(text: string): boolean {
  try {
    readYear(text, "");
    return true;
  } catch {
    return false;
  }
}

/** Days a whole number of months apart, always the same: on the same day of the month, or on each month's last. */
function areDates(days: readonly number[]): boolean {
  const dates = days.map(momentOfSerial);
  const months = dates.map((date) => date.getUTCFullYear() * 12 + date.getUTCMonth());
  const step = months[1]! - months[0]!;
  const isEven = months.every((month, index) => index === 0 || month - months[index - 1]! === step);
  const isSameDay = new Set(dates.map((date) => date.getUTCDate())).size === 1;
  const areLast = days.every((day) => momentOfSerial(day + 1).getUTCDate() === 1);
  return STEPS.includes(step) && isEven && (isSameDay || areLast);
}
