import { nameKey } from "../../model/names";
import type { SheetContent } from "../content";
import { lastBefore } from "../shape";
import type { Understanding } from "../understanding";

/** Services that a table puts together under a heading of their own: "PEOPLE". */
export interface ServiceGroup {
  readonly name: string;
  readonly services: readonly string[];
}

/** A column of more names than these, and a table of more amounts, is not looked at: groups are few. */
const MOST_GROUPS = 30;
const MOST_LINES = 20_000;

/**
 * The groups that a table of spending puts its services in: sections with a heading row each, or a column in which every service has one
 * and the same name. Nothing where there are none.
 */
export function serviceGroups(table: Understanding, sheet: SheetContent): readonly ServiceGroup[] {
  const { lines, columns, roles, box } = table;
  if (lines.length > MOST_LINES) return [];
  const sections = bySection(table);
  if (sections.length > 1) return sections;
  const taken = new Set(
    Object.values(roles).flatMap((source) => (source.from === "column" ? source.columns : [])),
  );
  const services = new Set(lines.map(({ service }) => nameKey(service ?? ""))).size;
  const found = columns
    .map((column, at) => ({ ...column, at: at + box.column }))
    .filter(({ holds, distinct, at }) => holds === "names" && !taken.has(at) && isFew(distinct, services))
    .sort((one, other) => one.distinct - other.distinct)
    .map(({ at }) =>
      groupedBy(table, (row) => String(sheet.values[row - sheet.row]?.[at - sheet.column] ?? "")),
    );
  return found.find((groups) => groups !== null && groups.length > 1) ?? [];
}

function isFew(distinct: number, services: number): boolean {
  return distinct > 1 && distinct <= MOST_GROUPS && distinct < services;
}

function bySection(table: Understanding): readonly ServiceGroup[] {
  const { sections, roles } = table;
  // Sections that name the service or the agency are no groups of services.
  if (sections.length < 2 || roles.service?.from === "group" || roles.agency?.from === "group") return [];
  return groupedBy(table, (row) => lastBefore(sections, row, (section) => section.row)?.name ?? "") ?? [];
}

/** The services by what is said of their rows; null where one service is in two groups, or in none. */
function groupedBy(
  { lines }: Understanding,
  groupAt: (row: number) => string,
): readonly ServiceGroup[] | null {
  const groupOf = new Map<string, string>();
  const groups = new Map<string, { readonly name: string; readonly services: string[] }>();
  for (const { row, service } of lines) {
    const name = groupAt(row).trim();
    if (service === null || name === "") return null;
    const [key, of] = [nameKey(service), nameKey(name)];
    const before = groupOf.get(key);
    if (before !== undefined && before !== of) return null;
    if (before !== undefined) continue;
    groupOf.set(key, of);
    const group = groups.get(of);
    if (group) group.services.push(service);
    else groups.set(of, { name, services: [service] });
  }
  return [...groups.values()];
}
