import { nameKey } from "../model/names";
import type { SourceColumn } from "../model/book";
import type { Unit } from "../model/wording";
import { isBlank } from "./cell";
import type { Cell } from "./cell";
import { sources } from "./sources";
import type { SpendRoles } from "./sources";
import { cellAt } from "./table";
import type { SourceTable } from "./table";

/** What the columns of a mapping sheet are headed, by which its table is known again; the unit comes behind the amount's. */
export const MAPPING_HEADINGS = {
  agency: "Body",
  written: "As written",
  countedAs: "Counted as",
  amount: "Amount",
} as const;

/** A table of spending by the names in it. */
export interface NamesToCount {
  readonly label: string;
  readonly unit: Unit;
  readonly columns: Readonly<Record<"agency" | "service" | "amount", SourceColumn>>;
  readonly rows: readonly NameToCount[];
}

/** A service as one agency writes it, and the name it is counted under. */
export interface NameToCount {
  readonly agency: Cell;
  readonly service: Cell;
  readonly countedAs: string;
}

/** A name, and another under which it is to be counted. */
export interface Counted {
  readonly name: string;
  readonly countedAs: string;
}

/**
 * Each pair of agency and service that a table of spending writes, in order of first appearance, spelled as its cells spell it; null where
 * the table cannot be read.
 */
export function namesToCount(
  table: SourceTable,
  roles: SpendRoles,
  counted: readonly Counted[],
): NamesToCount | null {
  const { facts, unit } = sources.spend.read(table, roles, {});
  if (facts === null) return null;
  const [agency, service, amount] = (["agency", "service", "amount"] as const).map(
    (role) => facts.columns[role]?.[0],
  );
  if (!agency || !service || !amount) return null;
  const byKey = new Map(counted.map(({ name, countedAs }) => [nameKey(name), countedAs]));
  const rows = new Map<string, NameToCount>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const [who, what] = [cellAt(table, roles.agency, row), cellAt(table, roles.service, row)];
    if (isBlank(who) || isBlank(what) || isBlank(cellAt(table, roles.amount, row))) continue;
    // As EXACT compares cells: letter by letter, and a number as the text it shows.
    const key = JSON.stringify([String(who), String(what)]);
    if (rows.has(key)) continue;
    const countedAs = byKey.get(nameKey(String(what))) ?? String(what);
    rows.set(key, { agency: who, service: what, countedAs });
  }
  return { label: table.label, unit, columns: { agency, service, amount }, rows: [...rows.values()] };
}

/** Whether a table with these headings is the table of a mapping sheet. */
export function isMapping(headings: readonly string[]): boolean {
  const { agency, written, countedAs } = MAPPING_HEADINGS;
  return [agency, written, countedAs].every((heading, at) => headings[at] === heading);
}
