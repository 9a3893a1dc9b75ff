import { nameKey } from "../../../model/names";
import type { Understanding } from "../understanding";
import { isMonth } from "../words";

/** The tables under the same headings. Of sheets of a month each it is enough that the columns read are alike: one may have a body or a note more. */
export function groupsOf(tables: readonly Understanding[]): readonly (readonly Understanding[])[] {
  return gathered(
    gathered(
      tables.map((table) => [table]),
      ([table]) => keyOf(table!),
    ),
    monthsKeyOf,
  );
}

/** Whether two tables have the same layout under the same headings, so that what is said of one can be said of the other. */
export function areUnderSameHeadings(one: Understanding, other: Understanding): boolean {
  return keyOf(one) === keyOf(other);
}

function gathered(
  groups: readonly (readonly Understanding[])[],
  by: (group: readonly Understanding[]) => string,
): readonly (readonly Understanding[])[] {
  const found = new Map<string, Understanding[]>();
  for (const group of groups) {
    const key = by(group);
    const there = found.get(key);
    if (there) there.push(...group);
    else found.set(key, [...group]);
  }
  return [...found.values()];
}

function keyOf(table: Understanding): string {
  if (!isRead(table)) return JSON.stringify([table.sheet, table.box]);
  return JSON.stringify([table.kind, table.orientation, table.isHidden, table.headings.map(nameKey)]);
}

function monthsKeyOf(group: readonly Understanding[]): string {
  const { kind, orientation, isHidden, roles, headings, box } = group[0]!;
  if (!group.every(isRead) || !group.some(({ sheet }) => isMonth(sheet))) return keyOf(group[0]!);
  const read = (["agency", "service", "amount"] as const).map((role) => {
    const source = roles[role];
    if (source?.from !== "column" || source.columns.length > 1) return source?.from;
    return source.columns.map((column) => nameKey(headings[column - box.column] ?? ""));
  });
  return JSON.stringify(["months", kind, orientation, isHidden, ...read]);
}

function isRead({ kind, total }: Understanding): boolean {
  return kind !== "other" && total !== null;
}
