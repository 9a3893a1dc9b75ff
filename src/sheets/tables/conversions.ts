import { columnOf } from "../../formula";
import type { SheetBox } from "../../formula";
import type { Book, SourceFacts } from "../../model/book";
import type { UnitConversion } from "../../model/wording";
import { conversionInto, factsOf } from "../../reading";
import type { SheetDraft } from "../draft";
import { oneCell } from "../cells";

/** What turns amounts of each table into the unit of the place; null where they are in it, or the table is not read. */
export interface Conversions {
  readonly spend: UnitConversion | null;
  readonly grants: UnitConversion | null;
}

/** A conversion whose figure is in a cell. */
export interface VisibleConversion {
  readonly operation: UnitConversion["operation"];
  readonly cell: SheetBox;
}

/** By table, what its amounts are turned with. */
export type VisibleConversions = { readonly [Kind in keyof Conversions]: VisibleConversion | null };

export function conversionsOf({ place }: Book, facts: SourceFacts | null): Conversions {
  const { sources = {}, unit = "" } = facts ?? {};
  // Awards are told from the unit of spending, where that is counted.
  const awardsIn = sources.grants && facts ? (factsOf(facts, "grants").conversion?.from ?? unit) : unit;
  return {
    spend: sources.spend ? conversionInto(place.unit, unit) : null,
    grants: sources.grants ? conversionInto(place.unit, awardsIn) : null,
  };
}

const TABLES = { spend: "Spending comes", grants: "Awards come" } as const;

/** The conversions as inputs, a row each; nothing where there are none. */
export function putConversions(
  draft: SheetDraft,
  conversions: Conversions,
  unit: string,
): VisibleConversions {
  if (conversions.spend === null && conversions.grants === null) return { spend: null, grants: null };
  draft.titled("Units of your tables", "As their headings say");
  const put = (kind: keyof Conversions): VisibleConversion | null => {
    const conversion = conversions[kind];
    if (conversion === null) return null;
    const { from, operation, by } = conversion;
    const row = draft.block(1, 2);
    draft.put(row, [[`${TABLES[kind]} in ${from}: to have ${unit}, ${operation} by`]], { style: "label" });
    draft.put(columnOf(row, 1), [[by]], { style: "input", format: "#,##0" });
    return { operation, cell: columnOf(row, 1) };
  };
  return { spend: put("spend"), grants: put("grants") };
}

/** An amount of a table in the unit of the place, as a formula. */
export function inPlaceUnit(amount: string, conversion: VisibleConversion | null): string {
  if (conversion === null) return amount;
  return `${amount}${conversion.operation === "divide" ? "/" : "*"}${oneCell(conversion.cell)}`;
}
