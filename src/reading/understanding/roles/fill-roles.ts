import type { Arrangement, Seen } from "../arrangement";
import { isGroupColumn } from "../lines";
import type { Roles, RoleSource } from "../understanding";
import { isAgencyName, isMonth, yearIn } from "../words";
import { areGroupsOfBodies, linesOfBodies, sectionsOf } from "./sections";
import { serviceNamed } from "./service-named";
import type { Role } from "../vocabulary";

/**
 * Roles that no column of their own plays: sections that name agencies or services, the sheet's name, a body named in the title. A column
 * that gives its names once for each group of rows is told apart from one that has them in every row.
 */
export function withoutColumns(seen: Seen, arrangement: Arrangement): Arrangement {
  if (arrangement.kind === "other" || arrangement.kind === "estate") return arrangement;
  let { roles, asks } = { roles: readAsGroups(seen, arrangement.roles), asks: arrangement.asks };
  const bySection = sectionsOf(seen);
  const areYears = bySection !== null && areDifferentYears(bySection.names);
  const settle = (role: Role, source: RoleSource) => {
    roles = { ...roles, [role]: source };
    asks = asks.filter((ask) => ask.role !== role);
  };
  const { sheet, whose } = seen.around;
  const named = serviceNamed(seen.around);
  const { sure, likely } = whose;
  if (isMonth(sheet) && roles.date === undefined) settle("date", { from: "sheet", value: sheet });
  const isAsked = (role: Role) => roles[role] === undefined && asks.some((ask) => ask.role === role);
  const lines = bySection === null || areYears ? null : linesOfBodies(seen, bySection, roles);
  if (lines !== null && (isAsked("agency") || isAsked("service"))) {
    settle("service", lines);
    settle("agency", bySection!.source);
  }
  if (isAsked("agency")) {
    if (bySection !== null && !areYears && (bySection.names.every(isAgencyName) || bySection.isHeadedAgency))
      settle("agency", bySection.source);
    else if (sure?.from === "sheet") settle("agency", { from: "sheet", value: sure.name });
    else if (sure !== null) settle("agency", { from: "fixed", value: sure.name });
  }
  if (isAsked("service")) {
    const areGroups = bySection !== null && areGroupsOfBodies(seen, bySection, roles);
    if (bySection !== null && !areYears && !areGroups && roles.agency?.from !== "group")
      settle("service", bySection.source);
    else if (
      named?.isSure === true &&
      !asks.some(({ role, others }) => role === "service" && others.length > 0)
    )
      settle("service", named.source);
  }
  if (areYears && roles.year === undefined) settle("year", bySection.source);
  asks = asks.map((ask) => {
    if (ask.first !== null) return ask;
    if (ask.role === "agency") return { ...ask, first: likely };
    return ask.role === "service" ? { ...ask, first: named?.source.value ?? null } : ask;
  });
  return { ...arrangement, roles, asks };
}

/** "2023-24" over some rows and "2024-25" over the others. */
function areDifferentYears(names: readonly string[]): boolean {
  const years = names.map(yearIn);
  return !years.includes(null) && new Set(years).size > 1;
}

function readAsGroups(seen: Seen, roles: Roles): Roles {
  const entries = Object.entries(roles).map(([role, source]): [string, RoleSource] => {
    if (source.from !== "column" || (role !== "agency" && role !== "service")) return [role, source];
    const [column] = source.columns;
    return isGroupColumn(seen, column!)
      ? [role, { from: "group", rows: [], column: column! }]
      : [role, source];
  });
  return Object.fromEntries(entries);
}
