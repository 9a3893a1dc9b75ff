import { lastBefore, textAt } from "../../shape";
import type { Seen } from "../arrangement";
import type { Roles, RoleSource } from "../understanding";
import { isAgencyName, isServiceName, namesRegion, yearIn } from "../words";
import { namesBodies } from "./names-in-column";
import { namesRole } from "../vocabulary";

/** The rows that name groups of others. */
interface Sections {
  readonly source: RoleSource & { readonly from: "group" };
  readonly names: readonly string[];
  readonly isHeadedAgency: boolean;
}

/**
 * The rows that name groups, and their names: sections, subtotals before their parts, or else sums that are called like bodies or years; null where not every row
 * of data is in one.
 */
export function sectionsOf(seen: Seen): Sections | null {
  const { block, counted } = seen;
  const sections = block.rows.filter(({ kind }) => kind === "section").map(({ row }) => row);
  const sums = counted.leftOut.filter(({ isPart }) => !isPart).map(({ row }) => row);
  const summed = named(seen, sums);
  const areNames = summed?.names.every(isAgencyName) || summed?.names.every((name) => yearIn(name) !== null);
  return named(seen, sections) ?? named(seen, counted.groups) ?? (areNames === true ? summed : null);
}

function named({ grid, block, rows, columns }: Seen, all: readonly number[]): Sections | null {
  const [first] = all;
  if (first === undefined || rows.length === 0) return null;
  let column = block.span.first;
  while (column < block.span.last && grid.classAt(first, column) === "blank") column += 1;
  // A line that has no amount under one body has one under another.
  const lines = new Set(rows.map((row) => textAt(grid, row, column)));
  const sections = all.filter((row) => !lines.has(textAt(grid, row, column)));
  if (sections.length < 2 || sections[0]! > rows[0]!) return null;
  return {
    source: { from: "group", rows: sections, column },
    names: sections.map((row) => textAt(grid, row, column)),
    isHeadedAgency: namesRole(columns.find((each) => each.column === column)?.heading ?? "", "agency") >= 0.8,
  };
}

/**
 * The names of the lines under sections that are bodies: most of them come again in other sections, as services do under each of several bodies, and
 * most sections are called like bodies. null where that is not so.
 */
export function linesOfBodies(
  seen: Seen,
  { source, names }: Sections,
  { agency, service }: Roles,
): RoleSource | null {
  const lines = service ?? agency;
  const column = seen.columns.find((each) => lines?.from === "column" && each.column === lines.columns[0]);
  const areBodies =
    names.filter(isAgencyName).length >= names.length / 2 && new Set(names).size === names.length;
  if (lines === undefined || column === undefined || !areBodies || namesBodies(seen, column)) return null;
  const under = new Map<string, Set<number>>();
  for (const row of seen.rows) {
    const name = textAt(seen.grid, row, column.column);
    const section = lastBefore(source.rows, row, (each) => each);
    if (name !== "" && section !== undefined) under.set(name, (under.get(name) ?? new Set()).add(section));
  }
  const again = [...under.values()].filter(({ size }) => size > 1);
  return again.length > under.size / 2 ? lines : null;
}

/** Fewer bodies in each section, on the whole, may share a service. */
const LEAST_IN_GROUP = 2;

/**
 * Whether sections put the bodies of a column in groups ("Shire counties", "Inner London") and name no services: each body is named once, in one
 * of them, and none is called like a service. Parts of the country are groups however few bodies they have.
 */
export function areGroupsOfBodies(seen: Seen, { names, source }: Sections, { agency }: Roles): boolean {
  if (agency?.from !== "column" || names.some(isServiceName)) return false;
  const [column] = agency.columns;
  const isOwn = column === source.column;
  const bodies = seen.rows.map((row) => textAt(seen.grid, row, column!));
  const areMany = bodies.length >= names.length * LEAST_IN_GROUP || names.every(namesRegion);
  return isOwn && new Set(bodies).size === bodies.length && areMany;
}
