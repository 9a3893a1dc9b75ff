import { conversionBetween, unitNamed, unitOf } from "../../model/wording";
import type { UnitConversion } from "../../model/wording";

/** What turns amounts of a table into the unit of a place; null where they are in it, or where the place names no unit that is known. */
export function conversionInto(placeUnit: string, tableUnit: string): UnitConversion | null {
  const unit = unitNamed(placeUnit);
  return unit === null ? null : conversionBetween(unitOf(tableUnit), unit);
}
