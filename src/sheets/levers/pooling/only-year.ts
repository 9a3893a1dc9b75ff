import { hasRules } from "../../../model/book";
import type { Book } from "../../../model/book";
import { showYear } from "../../../model/calendar";

/** The year that the sheet Pooling is of, where grants have rules over several; null where each year is as the first. */
export function onlyYearOf({ place, pooling }: Book): string | null {
  if (pooling === null || place.years === 1 || !hasRules(pooling)) return null;
  return showYear({ kind: "financial", start: place.firstYear });
}
