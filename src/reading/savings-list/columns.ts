import { unitNamed } from "../../model/wording";
import { amountIn, financialYearIn } from "./cells";

/** Which column of a list is what; -1 where it has none. */
export interface ListColumns {
  readonly headingRow: number;
  readonly reference: number;
  readonly title: number;
  readonly agency: number;
  readonly owner: number;
  readonly start: number;
  /** A saving a year at full effect. */
  readonly fullYear: number;
  /** The sum of the amounts by year. */
  readonly total: number;
  /** The columns of amounts, by their financial years. */
  readonly years: readonly { readonly column: number; readonly year: number }[];
}

const REFERENCE = /^(ref\b|reference|id\b|no\.?$|number|code|#|item)/i;
const TITLE = /title|proposal|description|saving|name|scheme|initiative|project|detail|measure|option/i;
const AGENCY =
  /director|agency|department|\bbody\b|organi[sz]ation|partner|portfolio|council|service|division|group/i;
const OWNER = /\blead\b|owner|responsible|accountable|officer/i;
const START = /\bstart|\bfrom\b|first year|implement|effective|go.?live|year of/i;
const FULL_YEAR = /full.?year|ongoing|annual|recurr|per annum|\bp\.?a\.?\b|a year|\bfye?\b/i;
const TOTAL = /^(grand )?total\b/i;

/** The columns as the first row tells that names years or a full-year figure beside words; null where none does. */
export function columnsIn(rows: readonly (readonly string[])[]): ListColumns | null {
  for (const [headingRow, cells] of rows.entries()) {
    const found = columnsOf(cells, headingRow);
    if (found !== null) return found;
  }
  return null;
}

function columnsOf(cells: readonly string[], headingRow: number): ListColumns | null {
  if (cells.length < 2) return null;
  const taken = new Set<number>();
  const first = (test: (cell: string) => boolean): number => {
    const column = cells.findIndex((cell, at) => !taken.has(at) && cell !== "" && test(cell));
    if (column >= 0) taken.add(column);
    return column;
  };
  // "Start year" and "Full year effect 2026/27" name no column of a year.
  const isYear = (cell: string): boolean =>
    financialYearIn(cell) !== null && !FULL_YEAR.test(cell) && !START.test(cell) && !isLongWord(cell);
  const years = cells.flatMap((cell, column) =>
    isYear(cell) ? [{ column, year: financialYearIn(cell)! }] : [],
  );
  for (const { column } of years) taken.add(column);
  const total = first((cell) => TOTAL.test(cell));
  const fullYear = first((cell) => FULL_YEAR.test(cell));
  const start = first((cell) => START.test(cell) && !TITLE.test(cell));
  const reference = first((cell) => REFERENCE.test(cell));
  const owner = first((cell) => OWNER.test(cell));
  const agency = first((cell) => AGENCY.test(cell) && !TITLE.test(cell));
  const title = first((cell) => TITLE.test(cell));
  const amount = fullYear >= 0 || years.length > 0 ? fullYear : total;
  if (years.length === 0 && amount < 0) return null;
  // A list without a heading for its titles has them in its first column of words.
  const words = title >= 0 ? title : cells.findIndex((_, at) => !taken.has(at));
  if (words < 0) return null;
  return { headingRow, reference, title: words, agency, owner, start, fullYear: amount, total, years };
}

/** A sentence may name a year, and be no heading of its amounts. */
function isLongWord(cell: string): boolean {
  const LONGEST = 30;
  return cell.length > LONGEST;
}

/** Whether a row below the headings says units only. */
export function isUnitsRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  return filled.length > 0 && filled.every((cell) => unitNamed(cell) !== null && amountIn(cell) === null);
}
