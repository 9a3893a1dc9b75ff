import { dayOfSerial } from "../../formula";
import { tidyName } from "../names";
import { invalid } from "../problem";
import type { ProblemPlace } from "../problem";

/** A financial year runs from 1 April to 31 March, a calendar year from 1 January: their prices are not the same. */
export type YearKind = "financial" | "calendar";

/** One year: 2019-20 is the financial year that starts in 2019. */
export interface Year {
  readonly kind: YearKind;
  /** The year in which it starts, in full: 2019. */
  readonly start: number;
}

/** Four digits, and the next year in two or four after a dash (of any length), a stroke or "to". */
const FINANCIAL = /^(?:fy\s*)?(\d{4})\s*(?:[-/\u2010-\u2015\u2212]|to)\s*(\d{2}|\d{4})$/i;
const CALENDAR = /^\d{4}$/;

/** "FY12" is the year that ends in 2012 to most, and the one that starts in it to some. */
const YEAR_IT_ENDS_IN = /^(?:fy|f)\s*'?(\d{2}|\d{4})$/i;
/** "11/12" and "FY11-12". */
const SHORT_SPAN = /^(?:fy\s*)?'?(\d{2})\s*[-/\u2010-\u2015\u2212]\s*(\d{2})$/i;
/** "201112", "20112012", "2011_12" and "2011 12". */
const RUN_TOGETHER = /^(?:fy\s*)?(\d{4})[_ .]?(\d{2}|\d{4})$/i;
/** Years of two digits: as Excel has them, but for 50 to 99 being of the last century. */
const FIRST_OF_LAST_CENTURY = 50;

/** Years that a price index can have: earlier or later numbers are not years. */
const EARLIEST = 1700;
const LATEST = 2999;

/** Serial numbers of days from 1927 on, which Excel makes of a text such as 2011-12. */
const DATES = { first: 10_000, last: 109_999 };
const APRIL = 4;

/**
 * A year as people write it: "2019-20", "2019/20", "2019-2020" or "2019 to 2020" is a financial year, 2019 or "2019" a
 * calendar year.
 *
 * Throws `invalid(argument)` for anything else; a date gets its own sentence, because Excel takes 2002-03 typed in a cell
 * for March 2002.
 */
export function readYear(given: string | number, argument: string, at: ProblemPlace = {}): Year {
  const text = tidyName(String(given));
  const spans = FINANCIAL.exec(text);
  if (spans) return financialYear(text, spans[1]!, spans[2]!, argument, at);
  const number = Number(text);
  if (CALENDAR.test(text) && number >= EARLIEST && number <= LATEST) {
    return { kind: "calendar", start: number };
  }
  if (Number.isFinite(number) && number >= DATES.first && number <= DATES.last) {
    throw invalid(argument, dateForYear(text, Math.floor(number)), at);
  }
  const meant =
    whatIsMeant(text) ?? "Type a financial year such as 2019-20, or a calendar year such as 2019.";
  throw invalid(argument, `"${text}" is not a year. ${meant}`, at);
}

/** How to type what may be meant by a year that is written short, or run together; null where none is near. */
function whatIsMeant(text: string): string | null {
  const ends = YEAR_IT_ENDS_IN.exec(text)?.[1];
  if (ends !== undefined) {
    const year = ofCentury(ends);
    return `It may mean ${financial(year - 1)} or ${financial(year)}: type one of these.`;
  }
  const spans = SHORT_SPAN.exec(text) ?? RUN_TOGETHER.exec(text);
  if (!spans) return null;
  const [start, next] = [ofCentury(spans[1]!), spans[2]!];
  return String(start + 1).endsWith(next) ? `Type ${financial(start)}, if that is meant.` : null;
}

function ofCentury(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < FIRST_OF_LAST_CENTURY ? 2000 : 1900);
}

function financial(start: number): string {
  return showYear({ kind: "financial", start });
}

/** The year as it is printed: "2019-20" or "2019". */
export function showYear({ kind, start }: Year): string {
  return kind === "calendar" ? String(start) : `${start}-${String((start + 1) % 100).padStart(2, "0")}`;
}

/** Which date it is and, where it is what Excel makes of a financial year typed in a cell, which year was meant. */
function dateForYear(text: string, serial: number): string {
  const { day, month, year, monthName } = dayOfSerial(serial);
  const found = `${text} is the date ${day} ${monthName} ${year}, not a year`;
  if (day === 1 && month === (year + 1) % 100) {
    return `${found}: Excel makes that of ${financial(year)} typed in a cell. Type it as ${year}-${year + 1}, or with an apostrophe before it.`;
  }
  const start = month < APRIL ? year - 1 : year;
  return `${found}. Type the financial year it is in as ${start}-${start + 1}, or the calendar year as ${year}.`;
}

function financialYear(
  text: string,
  first: string,
  second: string,
  argument: string,
  at: ProblemPlace,
): Year {
  const start = Number(first);
  const next = String(start + 1);
  if (start >= EARLIEST && start <= LATEST && next.endsWith(second)) return { kind: "financial", start };
  throw invalid(
    argument,
    `"${text}" is not a financial year, which ends in the year after it starts. Type ${financial(start)}, if that is meant.`,
    at,
  );
}
