import type { Understanding } from "../understanding";
import { isMonth, yearIn } from "../words";

/** The financial year that a table's sheet or title names; null where it names a month, or none. */
export function yearOfTable({ sheet, title }: Understanding): string | null {
  const isOfMonth = sheet.split(/[\s_-]+/).some(isMonth) || title.split(/[\s_-]+/).some(isMonth);
  if (isOfMonth) return null;
  const [found = null] = [sheet, title].flatMap((text) => {
    const year = /(?:fy\s*)?(?:19|20)\d\d(?:\s*[-/–]\s*(?:\d\d){1,2})?/i.exec(text)?.[0];
    return year !== undefined && yearIn(year) !== null ? [year] : [];
  });
  return found;
}
