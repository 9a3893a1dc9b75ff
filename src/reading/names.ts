import { distance } from "fastest-levenshtein";
import { nameKey } from "../model/names";
import { isBlank, isError } from "./cell";
import { stop } from "./findings";
import type { Finding } from "./findings";
import { cellAddress, cellAt } from "./table";
import type { SourceTable } from "./table";

/** What is wrong with a cell where the name of something ("an agency") belongs, and is not; null where there is a name. */
export function nameMissing(table: SourceTable, column: number, row: number, what: string): Finding | null {
  const cell = cellAt(table, column, row);
  const where = cellAddress(table, column, row);
  if (isError(cell)) {
    const message = `${where} shows ${cell} where the name of ${what} belongs. Correct the formula in that cell.`;
    return stop(message, where);
  }
  if (isBlank(cell)) {
    const message = `${where} is empty where the name of ${what} belongs. Type the name, or clear the whole row.`;
    return stop(message, where);
  }
  return null;
}

/** The name most like this one, where one is much alike; for "did you mean". */
export function nearestName(name: string, names: readonly string[]): string | null {
  const wanted = nameKey(name);
  const ranked = names
    .map((each) => ({ each, slips: distance(wanted, nameKey(each)) }))
    .sort((a, b) => a.slips - b.slips);
  const best = ranked[0];
  return best && best.slips <= Math.max(wanted.length, best.each.length) / 2 ? best.each : null;
}
