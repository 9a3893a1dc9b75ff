import { textAt } from "../shape";
import type { Arrangement, Seen } from "./arrange";
import { isGroupColumn } from "./lines";
import type { Roles, RoleSource } from "./understanding";
import { isAgencyName, isMonth } from "./vocabulary";
import type { Role } from "./vocabulary";

/**
 * Roles that no column of their own plays: sections that name agencies or services, the sheet's name, a body named in the title. A column
 * that gives its names once for each group of rows is told apart from one that has them in every row.
 */
export function withoutColumns(seen: Seen, arrangement: Arrangement): Arrangement {
  if (arrangement.kind === "other" || arrangement.kind === "estate") return arrangement;
  let { roles, asks } = { roles: grouped(seen, arrangement.roles), asks: arrangement.asks };
  const settle = (role: Role, source: RoleSource) => {
    roles = { ...roles, [role]: source };
    asks = asks.filter((ask) => ask.role !== role);
  };
  const { sheet } = seen.around;
  if (isMonth(sheet) && roles.date === undefined) settle("date", { from: "sheet", value: sheet });
  const isAsked = (role: Role) => roles[role] === undefined && asks.some((ask) => ask.role === role);
  if (isAsked("agency")) {
    const bySection = sectionsOf(seen);
    if (bySection !== null && bySection.names.every(isAgencyName)) settle("agency", bySection.source);
    else if (isAgencyName(sheet) && !isMonth(sheet)) settle("agency", { from: "sheet", value: sheet });
  }
  if (isAsked("service")) {
    const bySection = sectionsOf(seen);
    if (bySection !== null) settle("service", bySection.source);
  }
  const body = bodyNamed(seen);
  asks = asks.map((ask) =>
    ask.role === "agency" && ask.first === null && body !== null ? { ...ask, first: body } : ask,
  );
  return { ...arrangement, roles, asks };
}

function grouped({ grid, rows }: Seen, roles: Roles): Roles {
  const entries = Object.entries(roles).map(([role, source]): [string, RoleSource] => {
    if (source.from !== "column" || (role !== "agency" && role !== "service")) return [role, source];
    const [column] = source.columns;
    return isGroupColumn(grid, column!, rows)
      ? [role, { from: "group", rows: [], column: column! }]
      : [role, source];
  });
  return Object.fromEntries(entries);
}

/** The rows of sections and their names; null where not every row of data is in one. */
function sectionsOf({
  grid,
  block,
  rows,
}: Seen): { readonly source: RoleSource; readonly names: readonly string[] } | null {
  const sections = block.rows.filter(({ kind }) => kind === "section").map(({ row }) => row);
  if (sections.length < 2 || rows.length === 0 || sections[0]! > rows[0]!) return null;
  let column = block.span.first;
  while (column < block.span.last && grid.classAt(sections[0]!, column) === "blank") column += 1;
  return {
    source: { from: "group", rows: sections, column },
    names: sections.map((row) => textAt(grid, row, column)),
  };
}

/** A public body named in the title, or by the file. */
function bodyNamed({ around }: Seen): string | null {
  const fromFile = around.fileName.replace(/\.[a-z]{2,4}$/i, "").replace(/[-_]+/g, " ");
  for (const text of [around.title, around.sheet, fromFile]) {
    const found =
      /\b((?:[A-Z][\w'’&-]*\s+){1,5}?(?:Council|NHS (?:Foundation )?Trust|Police|Constabulary|Fire and Rescue(?: Service| Authority)?|Combined Authority|ICB|Integrated Care Board|University|Borough))\b/.exec(
        text,
      )?.[1];
    if (found !== undefined) return found.replace(/^The\s+/, "");
  }
  return null;
}
