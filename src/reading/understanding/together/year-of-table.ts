import type { Understanding } from "../understanding";
import { isMonth, yearIn } from "../words";

/** The financial year that a table's sheet or title names, as it is written there; null where it names a month, or none. */
export function yearOfTable({ sheet, title }: Understanding): string | null {
  const isOfMonth = sheet.split(/[\s_-]+/).some(isMonth) || title.split(/[\s_-]+/).some(isMonth);
  return isOfMonth ? null : (yearNamed(sheet) ?? yearNamed(title));
}

const LONG = /(?:fy\s*)?(?:19|20)\d\d(?:\s*[-/–_]\s*(?:\d\d){1,2})?/i;
/** "FY25", "23-24", "23_24". */
const SHORT = /(?<![a-z\d])(?:fy\s*\d\d|(?:fy\s*)?(\d\d)\s*[-/–_]\s*(\d\d))(?![a-z\d])/i;

/** The financial year in the name of a sheet or a table, as it is written there: "2023-24", "FY25", "23_24"; null where there is none. */
export function yearNamed(text: string): string | null {
  const long = LONG.exec(text)?.[0];
  if (long !== undefined && yearIn(long.replaceAll("_", "-")) !== null) return long;
  const [short = null, from, to] = SHORT.exec(text) ?? [];
  return from === undefined || Number(to) === (Number(from) + 1) % 100 ? short : null;
}
