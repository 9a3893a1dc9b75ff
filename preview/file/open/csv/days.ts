import { DATE_FORMAT, DATE_TIME_FORMAT, serialOf } from "../dates";
import type { Figure } from "./numbers";

/** Which of the first two numbers of "05/10/2023" is the day; "unknown" where a column has dates that only fit one and dates that only fit the other. */
export type DayPlace = "first" | "second" | "unknown";

interface Parts {
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MOST_DAYS = 31;
const TIME = String.raw`(?:[T ,]\s*(\d{1,2}):(\d\d)(?::(\d\d)(?:\.(\d{1,6}))?)?\s*([AaPp][Mm])?Z?)?`;
const NUMERIC = new RegExp(String.raw`^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)${TIME}$`);
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([/-])(\d{1,2})\2(\d{1,2})${TIME}$`);
const NAMED = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th)?[\s/-]*([A-Za-z]{3,9})[\s/,-]*(\d{4}|\d\d)${TIME}$`,
);
const MONTH_FIRST = new RegExp(String.raw`^([A-Za-z]{3,9})\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${TIME}$`);

/** Where the day is in a column, told by its dates in numbers: the day is first, as in Britain, unless one cannot be so. */
export function dayPlaceOf(texts: Iterable<string>): DayPlace {
  let [fitsFirst, fitsSecond] = [true, true];
  for (const text of texts) {
    const parts = numericParts(text);
    // "00/00/0000" stands for no date and tells nothing.
    if (!parts || parts.first === 0 || parts.second === 0) continue;
    // "31/02/2023" is a slip of the pen and has the day first all the same.
    if (parts.first > MOST_DAYS || parts.second > MONTHS.length) fitsFirst = false;
    if (parts.second > MOST_DAYS || parts.first > MONTHS.length) fitsSecond = false;
  }
  if (fitsFirst) return "first";
  return fitsSecond ? "second" : "unknown";
}

/** Whether the text is a date in numbers whose day and month the column has to tell apart. */
export function isNumericDate(text: string): boolean {
  return NUMERIC.test(text);
}

/** The day that a text plainly is, as a serial number; null for anything else. */
export function dayIn(text: string, place: DayPlace): Figure | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst)
    return figure(yearFirst, Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]), 5);
  const numeric = NUMERIC.exec(text);
  const parts = numericParts(text);
  if (numeric && parts) {
    if (place === "unknown") return null;
    const [day, month] = place === "first" ? [parts.first, parts.second] : [parts.second, parts.first];
    return figure(numeric, parts.year, month, day, 5);
  }
  const named = NAMED.exec(text);
  if (named) return figure(named, fullYear(named[3] ?? ""), monthOf(named[2] ?? ""), Number(named[1]), 4);
  const monthFirst = MONTH_FIRST.exec(text);
  return (
    monthFirst &&
    figure(monthFirst, Number(monthFirst[3]), monthOf(monthFirst[1] ?? ""), Number(monthFirst[2]), 4)
  );
}

function numericParts(text: string): Parts | null {
  const match = NUMERIC.exec(text);
  return match && { first: Number(match[1]), second: Number(match[3]), year: fullYear(match[4] ?? "") };
}

/** `time` is the group of the match where the hours are. */
function figure(
  match: RegExpExecArray,
  year: number,
  month: number,
  day: number,
  time: number,
): Figure | null {
  if (match[time] === undefined) return shown(serialOf(year, month, day), DATE_FORMAT);
  const [hours = 0, minutes = 0, seconds = 0] = [match[time], match[time + 1], match[time + 2]].map((part) =>
    Number(part ?? 0),
  );
  const half = match[time + 4]?.toLowerCase();
  const hour = half ? (hours % 12) + (half === "pm" ? 12 : 0) : hours;
  if (hour > 23 || minutes > 59 || seconds > 59) return null;
  const milliseconds = ((hour * 60 + minutes) * 60 + seconds + Number(`0.${match[time + 3] ?? 0}`)) * 1000;
  return shown(serialOf(year, month, day, milliseconds), milliseconds === 0 ? DATE_FORMAT : DATE_TIME_FORMAT);
}

function shown(value: number | null, format: string): Figure | null {
  return value === null ? null : { value, format };
}

/** Years of two digits as Excel takes them: 30 to 99 are of the last century. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** 1 for "Jan" and "January"; 0, which no date has, for other words. */
function monthOf(word: string): number {
  const lower = word.toLowerCase();
  const index = MONTHS.indexOf(lower.slice(0, 3));
  return index >= 0 && (lower.length === 3 || lower === "sept" || FULL_MONTHS[index] === lower)
    ? index + 1
    : 0;
}

const FULL_MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
