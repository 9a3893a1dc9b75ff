import { nameKey } from "../../model/names";
import { apartFrom, unitAsked } from "./apart";
import type { Understanding } from "./understanding";
import { isMonth, yearIn } from "./name-words";

/**
 * Tables that are one table in several pieces: of the same kind and layout, under the same headings, as on a sheet a month. A table that
 * adds the others up, or must not be added to them, is by itself.
 */
export function together(tables: readonly Understanding[]): readonly (readonly Understanding[])[] {
  return groupsOf(tables).flatMap((group) => {
    const apart = apartFrom(group);
    const rest = group.filter((table) => !apart.has(table));
    return [...(rest.length > 0 ? [rest] : []), ...[...apart.keys()].map((table) => [table])];
  });
}

/** What sheets are called that names nothing. */
const NO_NAME =
  /^(sheet|data|table|tab|spend|spending|budget|actuals?|summary|total|export|report|copy|page|part)\b/i;

/** Tables under the same headings on several sheets lack a name that the sheets have: it is proposed. */
function namedBySheets(group: readonly Understanding[]): readonly Understanding[] {
  const sheets = new Set(group.map(({ sheet }) => sheet));
  const isNamed = sheets.size > 1 && sheets.size === group.length;
  if (!isNamed || group.some(({ sheet }) => NO_NAME.test(sheet) || isMonth(sheet) || yearIn(sheet) !== null))
    return group;
  const role = (["service", "agency"] as const).find((each) =>
    group.every(({ asks, roles }) => roles[each] === undefined && asks.some((ask) => ask.role === each)),
  );
  if (role === undefined) return group;
  return group.map((table) => ({
    ...table,
    roles: { ...table.roles, [role]: { from: "sheet", value: table.sheet } },
    lines: table.lines.map((line) => ({ ...line, [role]: table.sheet })),
    asks: table.asks.map((ask) => (ask.role === role ? { ...ask, first: table.sheet } : ask)),
  }));
}

/** The tables with what must be asked or said about them beside the others of their workbook. */
export function besideOthers(all: readonly Understanding[]): readonly Understanding[] {
  const named = new Map(
    groupsOf(all).flatMap((group) => namedBySheets(group).map((table, at) => [group[at]!, table] as const)),
  );
  const tables = all.map((table) => named.get(table) ?? table);
  const said = new Map(groupsOf(tables).flatMap((group) => [...apartFrom(group)]));
  const scaled = tables.find(({ unit, isHidden }) => unit !== null && unit !== "£" && !isHidden);
  const isScaled = scaled !== undefined;
  return tables.map((table) => {
    const { asks, findings } = said.get(table) ?? { asks: [], findings: [] };
    const isMoney = table.kind === "spend" || table.kind === "grants";
    const isUnitOpen = isScaled && table.unit === null && isMoney && !table.isHidden;
    if (asks.length === 0 && findings.length === 0 && !isUnitOpen) return table;
    return {
      ...table,
      asks: [...table.asks, ...asks, ...(isUnitOpen ? [unitAsked(table, scaled.unit)] : [])],
      findings: [...table.findings, ...findings],
    };
  });
}

function groupsOf(tables: readonly Understanding[]): readonly (readonly Understanding[])[] {
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
