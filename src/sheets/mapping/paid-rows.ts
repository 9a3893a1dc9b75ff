import { nameKey } from "../../model/names";
import type { Cell, NamesToCount, NameToCount } from "../../reading";

/** What an agency pays to one recipient, apart from the rest that it spends on the service, so that it stays known as a transfer. */
export interface NameRow extends NameToCount {
  /** Who is paid, as the table spells it; null for the rest. */
  readonly paidTo: Cell | null;
}

/** A row of the table, as its cells spell it. */
export interface RowPaid {
  readonly agency: Cell;
  readonly service: Cell;
  readonly paidTo: Cell;
}

/** The names to be counted, each with what is paid to these recipients in rows of its own below it, in order of first appearance. */
export function rowsApart(
  { rows }: NamesToCount,
  paid: readonly RowPaid[],
  recipients: readonly string[],
): readonly NameRow[] {
  const keys = new Set(recipients.map(nameKey));
  const apart = new Map<string, Map<string, Cell>>();
  for (const { agency, service, paidTo } of paid) {
    if (!keys.has(nameKey(String(paidTo)))) continue;
    const key = keyOf(agency, service);
    apart.set(key, (apart.get(key) ?? new Map<string, Cell>()).set(String(paidTo), paidTo));
  }
  return rows.flatMap((row): NameRow[] => [
    { ...row, paidTo: null },
    ...[...(apart.get(keyOf(row.agency, row.service))?.values() ?? [])].map((paidTo) => ({ ...row, paidTo })),
  ]);
}

/** As EXACT compares cells. */
function keyOf(agency: Cell, service: Cell): string {
  return JSON.stringify([String(agency), String(service)]);
}
