import { nameKey } from "../../../model/names";
import { poundsIn } from "../../../model/wording";
import type { Understanding } from "../understanding";
import { yearIn } from "../words";
import { apartFrom } from "./apart";
import { groupsOf } from "./groups";
import { yearOfTable } from "./year-of-table";
import { COUNCILS_IN_SHORT } from "../../vocabulary";

/**
 * The groups of tables, with those put together that surely are of bodies of their own: in whatever layout each has it, all say who
 * spends, nobody is in two of them, and nothing tells that they are of different years, of money told twice or in units unknown.
 */
export function withOtherBodies(
  groups: readonly (readonly Understanding[])[],
): readonly (readonly Understanding[])[] {
  const sure = groups.filter((group) => group.every(saysAll)).map(groupOf);
  const alone = sure.filter(
    (one) =>
      !sure.some((other) => other !== one && (areOfOneBody(one, other) || isSame(one.pounds, other.pounds))),
  );
  const sets: Understanding[][] = [];
  for (const { tables } of alone) {
    const found = sets.find((set) => belong(set, tables));
    if (found) found.push(...tables);
    else sets.push([...tables]);
  }
  const taken = new Set(alone.map(({ tables }) => tables));
  return [...groups.filter((group) => !taken.has(group)), ...sets];
}

/**
 * Tables of the same kind by bodies that are in none of those taken together. Left out are those that do not say what they are of, and
 * those that must not be added to others.
 */
export function otherBodies(
  group: readonly Understanding[],
  all: readonly Understanding[],
): readonly Understanding[] {
  const counted = bodiesOf(group);
  const kind = group[0]?.kind;
  if (counted.size === 0) return [];
  const apart = apartIn(all);
  if (group.some((table) => apart.has(table))) return [];
  return all.filter((table) => {
    if (table.kind !== kind || table.isHidden || group.includes(table) || apart.has(table)) return false;
    if (table.asks.some(({ first }) => first === null)) return false;
    const bodies = [...bodiesOf([table]).keys()];
    return bodies.length > 0 && bodies.every((key) => !counted.has(key));
  });
}

/** Each group of a workbook is looked at beside all its tables. */
const apartBefore = new WeakMap<readonly Understanding[], ReadonlySet<Understanding>>();

function apartIn(all: readonly Understanding[]): ReadonlySet<Understanding> {
  const known = apartBefore.get(all);
  if (known !== undefined) return known;
  const apart = new Set(groupsOf(all).flatMap((tables) => [...apartFrom(tables).keys()]));
  apartBefore.set(all, apart);
  return apart;
}

/** The bodies that spend in tables, each as it is called first, by what makes names one. */
export function bodiesOf(tables: readonly Understanding[]): ReadonlyMap<string, string> {
  const names = tables.flatMap(({ lines }) => lines).map(({ agency }) => agency);
  const found = new Map<string, string>();
  for (const name of names) {
    if (name !== null && name !== "" && !found.has(nameKey(name))) found.set(nameKey(name), name);
  }
  return found;
}

function saysAll({ kind, isHidden, total, currency, asks, lines }: Understanding): boolean {
  const isSpending = (kind === "spend" || kind === "payments") && !isHidden && currency === null;
  const isOpen = asks.some(({ role, first }) => role === "agency" || role === "unit" || first === null);
  return (
    isSpending && !isOpen && total !== null && total !== 0 && lines.every(({ agency }) => agency !== null)
  );
}

/** Tables taken together already, who spends in them, and what they come to. */
interface Group {
  readonly tables: readonly Understanding[];
  readonly bodies: ReadonlyMap<string, string>;
  readonly pounds: number;
}

function groupOf(tables: readonly Understanding[]): Group {
  const pounds = tables.reduce((sum, { total, unit }) => sum + (total ?? 0) * poundsIn(unit ?? "£"), 0);
  return { tables, bodies: bodiesOf(tables), pounds };
}

/** The same money by who pays, and by who is paid, comes to the same. */
function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.005;
}

/** "Bolton" and "Bolton Council" may be one. */
function areOfOneBody({ bodies }: Group, other: Group): boolean {
  const there = new Set([...other.bodies.values()].map(inShort));
  return [...bodies.values()].some((name) => there.has(inShort(name)));
}

/** What names of councils have in common. */
const KINDS = new RegExp(
  String.raw`\b(the|of|city|county|borough|district|metropolitan|unitary|council|${COUNCILS_IN_SHORT})\b`,
  "gi",
);

function inShort(name: string): string {
  return nameKey(name.replace(KINDS, " ")) || nameKey(name);
}

function belong(set: readonly Understanding[], tables: readonly Understanding[]): boolean {
  const all = [...set, ...tables];
  const years = new Set(all.map(yearSaid).filter((year) => year !== null));
  const units = new Set(all.map(({ unit }) => unit));
  return set[0]?.kind === tables[0]?.kind && years.size < 2 && (!units.has(null) || units.size === 1);
}

/** The year that begins in what a table says of when it is. */
function yearSaid(table: Understanding): string | null {
  const { asks, choices, roles } = table;
  const chosen = [...asks, ...choices].find(({ role }) => role === "year")?.first ?? null;
  const whole = roles.year?.from === "fixed" || roles.year?.from === "sheet" ? roles.year.value : null;
  const [ofAmounts = null, ...others] = new Set(headingsOfAmounts(table).map((heading) => yearIn(heading)));
  const said = chosen ?? whole ?? (others.length === 0 ? ofAmounts : null) ?? yearOfTable(table);
  return said === null ? null : yearIn(said);
}

/** The headings over the amounts. */
function headingsOfAmounts({ lines, headings, box }: Understanding): readonly string[] {
  return [...new Set(lines.map(({ column }) => column))].map((column) => headings[column - box.column] ?? "");
}
