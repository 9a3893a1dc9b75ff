import { unitAsked } from "./apart";
import type { Arrangement, Seen } from "../arrangement";
import { otherUnit, unitOfTable, unitsTold } from "../units";
import type { Ask } from "../understanding";

/** Rows or columns of several units, or headings and titles that say different ones. */
export function unitsAsked(seen: Seen, arrangement: Arrangement): readonly Ask[] {
  if (arrangement.amounts.length === 0) return [];
  if (unitsTold(seen, arrangement.amounts) !== null) return [unitAsked({ unit: seen.answers.unit ?? "£" })];
  const units = new Set(arrangement.amounts.flatMap(({ unit }) => unit ?? []));
  return units.size < 2 && otherUnit(seen, arrangement) === null
    ? []
    : [unitAsked({ unit: unitOfTable(seen, arrangement) })];
}
