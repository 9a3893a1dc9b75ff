import { conversionBetween } from "../../model/wording";
import type { Unit, UnitConversion } from "../../model/wording";
import type { Understanding } from "../../reading";

/** What turns amounts of a table into the unit of the list; null where nothing has to, or a unit is not known. */
export function conversionTo(list: Unit | null, table: Unit | null): UnitConversion | null {
  return table === null || list === null ? null : conversionBetween(table, list);
}

/** "In £, here divided by 1,000". */
export function conversionInWords(conversion: UnitConversion | null): string {
  if (conversion === null) return "";
  const { from, operation, by } = conversion;
  return `In ${from}, here ${operation === "divide" ? "divided" : "multiplied"} by ${by.toLocaleString("en-GB")}`;
}

/** The currency of all tables where it is not pounds, so that the list says it too; null where it is, or where they differ. */
export function currencyOf(currencies: readonly Understanding["currency"][]): string | null {
  const [name = null, ...others] = new Set(currencies.map((currency) => currency?.measure ?? null));
  return others.length > 0 ? null : name;
}
