import { textAt } from "../shape";
import type { Arrangement, Seen } from "./arrangement";
import { isGroupColumn } from "./lines";
import type { Roles, RoleSource } from "./understanding";
import { isAgencyName, isMonth } from "./name-words";
import type { Role } from "./vocabulary";

/** Words of titles, which tell what a table is of and not whose it is. */
const NO_BODY =
  /\b(spend|spending|budgets?|expenditure|grants?|payments?|revenue|reports?|returns?|forecast|outturn|accounts?|by|for|of which|tables?|figures?|directorate|portfolio|programmes?|functions?|checks?|schemes?|plans?|summary|analysis|costs?|income|data|notes?|source|all|total)\b|\d{4}/i;

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
    const title = bodyInTitle(seen);
    if (bySection !== null && bySection.names.every(isAgencyName)) settle("agency", bySection.source);
    else if (isAgencyName(sheet) && !isMonth(sheet)) settle("agency", { from: "sheet", value: sheet });
    else if (title !== null) settle("agency", { from: "fixed", value: title });
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

function grouped(seen: Seen, roles: Roles): Roles {
  const entries = Object.entries(roles).map(([role, source]): [string, RoleSource] => {
    if (source.from !== "column" || (role !== "agency" && role !== "service")) return [role, source];
    const [column] = source.columns;
    return isGroupColumn(seen, column!)
      ? [role, { from: "group", rows: [], column: column! }]
      : [role, source];
  });
  return Object.fromEntries(entries);
}

/** The rows that name groups, and their names: sections, or subtotals before their parts; null where not every row of data is in one. */
function sectionsOf({
  grid,
  block,
  rows,
  counted,
}: Seen): { readonly source: RoleSource; readonly names: readonly string[] } | null {
  const sections = block.rows.filter(({ kind }) => kind === "section").map(({ row }) => row);
  const named = sections.length > 1 ? sections : counted.groups;
  const [first] = named;
  if (first === undefined || named.length < 2 || rows.length === 0 || first > rows[0]!) return null;
  let column = block.span.first;
  while (column < block.span.last && grid.classAt(first, column) === "blank") column += 1;
  return {
    source: { from: "group", rows: named, column },
    names: named.map((row) => textAt(grid, row, column)),
  };
}

/** A text above the table, alone in its row, that is the name of a public body and nothing besides. */
function bodyInTitle({ around }: Seen): string | null {
  return around.titles.find((text) => isAgencyName(text) && !NO_BODY.test(text) && isShort(text)) ?? null;
}

function isShort(text: string): boolean {
  return text.length <= 60 && text.split(" ").length <= 8 && /^\p{Lu}/u.test(text);
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
