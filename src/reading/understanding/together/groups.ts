import { nameKey } from "../../../model/names";
import type { Understanding } from "../understanding";

/** Tables of the same kind and layout, under the same headings. */
export function groupsOf(tables: readonly Understanding[]): readonly (readonly Understanding[])[] {
  const groups = new Map<string, Understanding[]>();
  for (const table of tables) {
    const key = keyOf(table);
    const group = groups.get(key);
    if (group) group.push(table);
    else groups.set(key, [table]);
  }
  return [...groups.values()];
}

function keyOf(table: Understanding): string {
  if (table.kind === "other" || table.total === null) return JSON.stringify([table.sheet, table.box]);
  return JSON.stringify([table.kind, table.orientation, table.isHidden, table.headings.map(nameKey)]);
}
