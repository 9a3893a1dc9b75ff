import { note } from "../../findings";
import type { Understanding } from "../understanding";
import { isAgencyName, isMeasure, isMonth, isServiceName } from "../words";
import { groupsOf } from "./groups";
import { yearNamed } from "./year-of-table";

/** What sheets are called that names nothing. */
const NO_NAME =
  /^(.$|(sheet|data|table|tab|spend|spending|budget|actuals?|summary|overview|all|combined|overall|consolidated|total|export|report|copy|page|part)[\s_-]*\d*\b)/i;

type Named = "agency" | "service";

/**
 * Tables that lack a name which their sheets have. Under the same headings on several sheets it is proposed, and taken where the sheets are
 * called after services, or others of them after bodies. Where other sheets of the workbook say who spends, this one may be called after who does.
 */
export function namedBySheets(tables: readonly Understanding[]): readonly Understanding[] {
  const named = new Map(
    groupsOf(tables).flatMap((group) => namedIn(group).map((table, at) => [group[at]!, table] as const)),
  );
  const all = tables.map((table) => named.get(table) ?? table);
  return all.map((table) => {
    const isBeside = all.some((other) => other.sheet !== table.sheet && other.roles.agency !== undefined);
    const mayBeBody = isBeside && lacks(table, "agency") && mayName(table) && !isServiceName(table.sheet);
    return mayBeBody ? proposed(table, "agency") : table;
  });
}

function namedIn(group: readonly Understanding[]): readonly Understanding[] {
  const sheets = new Set(group.map(({ sheet }) => sheet));
  if (sheets.size < 2 || sheets.size !== group.length || !group.every(mayName)) return group;
  const role = (["service", "agency"] as const).find(
    (each) =>
      group.some((table) => lacks(table, each)) &&
      group.every((table) => lacks(table, each) || isOfOne(table, each)),
  );
  if (role === undefined) return group;
  const isSure =
    group.some((table) => !lacks(table, role)) || (role === "service" && areServices([...sheets]));
  // Beside "Police" a sheet "Community" is hardly called after a body.
  const mayBeTaken = ({ sheet }: Understanding) => role === "service" || !isServiceName(sheet);
  return group.map((table) =>
    !lacks(table, role) ? table : isSure && mayBeTaken(table) ? taken(table, role) : proposed(table, role),
  );
}

function isOfOne({ roles }: Understanding, role: Named): boolean {
  const from = roles[role]?.from;
  return from === "sheet" || from === "fixed";
}

function lacks({ asks, roles }: Understanding, role: Named): boolean {
  return roles[role] === undefined && asks.some((ask) => ask.role === role);
}

function mayName({ sheet }: Understanding): boolean {
  return !NO_NAME.test(sheet) && !isMonth(sheet) && yearNamed(sheet) === null;
}

/** One name at least is that of a service, and none that of a body or of a way to measure money. */
function areServices(names: readonly string[]): boolean {
  return names.some(isServiceName) && !names.some((name) => isAgencyName(name) || isMeasure(name));
}

function withName(table: Understanding, role: Named): Understanding {
  return {
    ...table,
    roles: { ...table.roles, [role]: { from: "sheet", value: table.sheet } },
    lines: table.lines.map((line) => ({ ...line, [role]: table.sheet })),
  };
}

function proposed(table: Understanding, role: Named): Understanding {
  const asks = table.asks.map((ask) => (ask.role === role ? { ...ask, first: table.sheet } : ask));
  return { ...withName(table, role), asks };
}

function taken(table: Understanding, role: Named): Understanding {
  const how = role === "service" ? "on" : "by";
  return {
    ...withName(table, role),
    asks: table.asks.filter((ask) => ask.role !== role),
    findings: [
      ...table.findings,
      note(`All of it is taken as spent ${how} ${table.sheet}, after which the sheet is named.`),
    ],
  };
}
