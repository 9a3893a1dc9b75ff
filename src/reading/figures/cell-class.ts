import { isExcelError } from "../../formula";
import type { Cell } from "../cell";
import { figureIn } from "./figure";
import { plainYears } from "./plain-year";

/** What a cell is to a reader who looks for tables. */
export type CellClass =
  | "blank"
  | "text"
  | "figure"
  /** A number or text that reads as a year: 2024, "2023-24", "FY25". It may be a figure all the same. */
  | "year"
  | "date"
  | "percent"
  | "logical"
  | "error"
  /** A dash where a figure belongs. */
  | "nil"
  /** "n/a", "tbc". */
  | "missing";

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const YEAR_TEXT =
  /^((fy|f\/y|year|actual|budget|plan|forecast|outturn|estimate|est|ye)\.?\s*)?((19|20)\d\d(\s*([-/–]|to)\s*((19|20)?\d\d))?|fy\s*\d\d([-/]\d\d)?)(\s*(actuals?|budget|plan|forecast|outturn|estimate|adopted|proposed|revised))?$/i;
/** "2024-04"; "2011-12" is a year and the next. */
const MONTH_TEXT = /^(19|20)\d\d-(0[1-9]|1[0-2])$/;
const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec";
const DATE_TEXT = new RegExp(
  `^(\\d{1,2}[-/. ](\\d{1,2}|(${MONTHS})[a-z]*)[-/. ]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d([t ].*)?|\\d{1,2}(st|nd|rd|th)? (${MONTHS})[a-z]* \\d{4})$`,
  "i",
);

/** What the cell holds, by its value and its number format. */
export function classOf(cell: Cell, format: string): CellClass {
  if (typeof cell === "boolean") return "logical";
  if (typeof cell === "number") return classOfNumber(cell, format);
  const text = cell.trim();
  if (text === "") return "blank";
  if (isExcelError(text)) return "error";
  if (MONTH_TEXT.test(text) && !isNextYear(text.slice(2, 4), text.slice(5))) return "date";
  if (YEAR_TEXT.test(plainYears(text)) || isShortYear(text)) return "year";
  if (DATE_TEXT.test(text)) return "date";
  return figureIn(text)?.kind ?? "text";
}

/** Whether a number format shows a date or a time. */
export function isDateFormat(format: string): boolean {
  const shown = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  return /[dy]/i.test(shown) && !/general/i.test(shown);
}

/** Whether a number of this format reads as a year. */
function isYearNumber(value: number, format: string): boolean {
  const isPlain = format === "General" || format === "0" || format === "@";
  return isPlain && Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** "23/24", one year and the next. */
function isShortYear(text: string): boolean {
  const [, first = "", next = ""] = /^(?:fy\s*)?(\d\d)\s*[-/·∙]\s*(\d\d)$/i.exec(text) ?? [];
  return first !== "" && isNextYear(first, next);
}

function isNextYear(first: string, next: string): boolean {
  return (Number(first) + 1) % 100 === Number(next);
}

function classOfNumber(value: number, format: string): CellClass {
  if (format !== "General") {
    if (format.includes("%")) return "percent";
    if (isDateFormat(format)) return /[dm]/i.test(format) ? "date" : "year";
  }
  return isYearNumber(value, format) ? "year" : "figure";
}
