import { dayOfSerial } from "../../formula";
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
  const text = String(given).trim();
  const spans = FINANCIAL.exec(text);
  if (spans) return financialYear(text, spans[1]!, spans[2]!, argument, at);
  const number = Number(text);
  if (CALENDAR.test(text) && number >= EARLIEST && number <= LATEST) {
    return { kind: "calendar", start: number };
  }
  if (Number.isFinite(number) && number >= DATES.first && number <= DATES.last) {
    throw invalid(argument, dateForYear(text, Math.floor(number)), at);
  }
  throw invalid(
    argument,
    `"${text}" is not a year. Type a financial year such as 2019-20, or a calendar year such as 2019.`,
    at,
  );
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
    const typed = showYear({ kind: "financial", start: year });
    return `${found}: Excel makes that of ${typed} typed in a cell. Type it as ${year}-${year + 1}, or with an apostrophe before it.`;
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
    `"${text}" is not a financial year, which ends in the year after it starts. Type ${showYear({ kind: "financial", start })}, if that is meant.`,
    at,
  );
}
