import type { CellValue } from "../host/engine";

/** What a typed text turns into: a value, and the number format that comes with it where the text shows one. */
export interface Entered {
  readonly value: CellValue;
  readonly format?: string;
}

/** Errors as worksheets spell them. */
export const ERROR_TEXTS: ReadonlySet<string> = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
]);

const NUMBER = /^([+-]?)(\(?)([£$€]?)\s*(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?\s*(%?)(\)?)$/i;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const BRITISH_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of Excel's calendar for dates from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Reads a text as Excel reads what is typed into a cell of the format General, with British dates. */
export function readTyped(text: string): Entered {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (ERROR_TEXTS.has(upper)) return { value: upper };
  return readNumber(trimmed) ?? readDate(trimmed) ?? { value: text };
}

function readNumber(text: string): Entered | null {
  const found = NUMBER.exec(text);
  if (!found) return null;
  const [
    ,
    sign = "",
    open = "",
    currency = "",
    whole,
    decimals = "",
    exponent = "",
    percent = "",
    close = "",
  ] = found;
  const hasDigits = whole !== undefined || decimals.length > 1;
  if (!hasDigits || (open === "") !== (close === "") || (open !== "" && sign !== "")) return null;
  const size = Number(`${(whole ?? "0").replaceAll(",", "")}${decimals}${exponent}`);
  const value = (sign === "-" || open !== "" ? -size : size) / (percent === "" ? 1 : 100);
  const format = formatShown({
    currency,
    percent,
    exponent,
    decimals,
    grouped: whole?.includes(",") ?? false,
  });
  return format === undefined ? { value } : { value, format };
}

function formatShown(shown: {
  currency: string;
  percent: string;
  exponent: string;
  decimals: string;
  grouped: boolean;
}): string | undefined {
  const places = shown.decimals.length > 1 ? "0.00" : "0";
  if (shown.percent !== "") return `${places}%`;
  if (shown.currency !== "") return `${shown.currency}#,##${places}`;
  if (shown.exponent !== "") return "0.00E+00";
  return shown.grouped ? `#,##${places}` : undefined;
}

function readDate(text: string): Entered | null {
  const iso = ISO_DATE.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const british = BRITISH_DATE.exec(text);
  return british ? dated(Number(british[3]), Number(british[2]), Number(british[1])) : null;
}

function dated(year: number, month: number, day: number): Entered | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  const isReal = time.getUTCMonth() === month - 1 && time.getUTCDate() === day && year >= 1901;
  return isReal ? { value: (time.getTime() - DAY_ZERO) / MILLISECONDS_A_DAY, format: "dd/mm/yyyy" } : null;
}
