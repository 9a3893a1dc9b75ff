import type { Amounts, Chain, Link } from "../../../additive";
import { sectionName } from "../section-names";
import { namesAt } from "../rows";
import type { Rows } from "../rows";
import { sideOfGroup } from "./who-pays";
import type { Side } from "./who-pays";
import { isAllSpending, mayBeIncome } from "../../../vocabulary";

/** Which side the lines of a chain are on, by what their total or their section is called. */
export interface Sides {
  /** The side that a total is called after. */
  ofTotal(line: number): Side | undefined;
  /** The side of the section that a row stands in. */
  readonly ofRows: ReadonlyMap<number, Side>;
}

/** The sides of a chain; `at` are the rows of its lines. */
export function sidesOf(rows: Rows, at: readonly number[], { links }: Chain): Sides {
  const heldAgainst = incomeByFigures(rows, at, links);
  const ofTotal = (line: number) =>
    heldAgainst.has(line) ? "income" : sideOfNames(namesAt(rows, at[line]!));
  return { ofTotal, ofRows: withoutSpent(rows, at, links, sidesUntilTotals(rows, at, links, ofTotal)) };
}

/** Without the rows of income that a total adds to spending: interest and what is set aside for debt, under "Financing". */
function withoutSpent(
  { lines }: Rows,
  at: readonly number[],
  links: readonly Link[],
  ofRows: Sides["ofRows"],
): Sides["ofRows"] {
  const sideAt = (line: number) => ofRows.get(at[line]!);
  const isAbove = (line: number) => lines.get(at[line]!)!.every((amount) => (amount ?? 0) >= 0);
  const adding = links.filter(
    ({ plus, minus, surplus, wrong }) =>
      surplus >= 0 &&
      wrong.length === 0 &&
      minus.length === 0 &&
      plus.every(isAbove) &&
      plus.some((line) => sideAt(line) === "spending"),
  );
  const spent = new Set(adding.flatMap(({ plus }) => plus).map((line) => at[line]!));
  return new Map([...ofRows].filter(([row, side]) => side !== "income" || !spent.has(row)));
}

/** The side of the section that each row of data stands in; a section ends with the next. */
export function sidesOfSections({ grid, block }: Rows): ReadonlyMap<number, Side> {
  const sides = new Map<number, Side>();
  const sections = block.rows.flatMap(({ row, kind }) =>
    kind === "section" ? [sectionName(grid, block, row)] : [],
  );
  const isBesideSpending =
    sections.filter(isAllSpending).length === 1 &&
    sections.every((name) => isAllSpending(name) || mayBeIncome(name));
  let open: Side | undefined;
  for (const { row, kind } of block.rows) {
    if (kind === "data" && open !== undefined) sides.set(row, open);
    if (kind !== "section") continue;
    const name = sectionName(grid, block, row);
    // "Resources" beside "Expenditure" is where the money comes from; beside "Adults" and "Place" it is one of the departments.
    open = isBesideSpending && mayBeIncome(name) ? "income" : (sideOfGroup(name) ?? open);
  }
  return sides;
}

function sideOfNames(names: readonly string[]): Side | undefined {
  return names.map(sideOfGroup).find((side) => side !== undefined);
}

/** What is saved or drawn may be so large a part of what is spent, as we take it. */
const APART = 0.1;

/**
 * The totals that may be called after income or after a department, "Total resources", and are income by what they come to: as much as all that
 * is spent, or the only other total but for what is left.
 */
function incomeByFigures(rows: Rows, at: readonly number[], links: readonly Link[]): ReadonlySet<number> {
  const settled = links.filter(({ surplus }) => surplus >= 0);
  const isNamed = ({ total }: Link, is: (name: string) => boolean) => namesAt(rows, at[total]!).some(is);
  const open = settled.filter((link) => isNamed(link, mayBeIncome));
  if (open.length === 0) return new Set();
  const parents = settled.flatMap(({ total, plus, minus }) =>
    [...plus, ...minus].map((part) => [part, total] as const),
  );
  const parentOf = new Map(parents);
  const isIn = (line: number, total: number): boolean => {
    let at = parentOf.get(line);
    while (at !== undefined && at !== total) at = parentOf.get(at);
    return at === total;
  };
  const spending = settled.filter((link) => isNamed(link, (name) => sideOfGroup(name) === "spending"));
  const all = spending.filter((link) => isNamed(link, isAllSpending));
  const isHeldAgainst = ({ total }: Link): boolean =>
    spending.some((other) => {
      if (isIn(total, other.total) || isIn(other.total, total)) return false;
      if (settled.some((link) => takesOff(link, total, other.total))) return true;
      const within = all.length === 1 && all[0] === other ? APART : 0;
      return areAlike(rows.lines.get(at[total]!)!, rows.lines.get(at[other.total]!)!, within);
    });
  return new Set(open.filter(isHeldAgainst).map(({ total }) => total));
}

/** Whether a line says what is left of one of two after the other. */
function takesOff({ plus, minus }: Link, one: number, other: number): boolean {
  return (plus.includes(one) && minus.includes(other)) || (plus.includes(other) && minus.includes(one));
}

/** Whether two rows have the same amounts, or nearly so. */
function areAlike(one: Amounts, other: Amounts, within: number): boolean {
  const both = one.map((amount, column) => [amount ?? 0, other[column] ?? 0] as const);
  return both.every(
    ([own, beside]) => Math.abs(Math.abs(own) - Math.abs(beside)) <= within * Math.abs(beside),
  );
}

/** The side of each row's section, where a section ends with the total of all that stands in it: "Total expenditure". */
function sidesUntilTotals(
  rows: Rows,
  at: readonly number[],
  links: readonly Link[],
  ofTotal: Sides["ofTotal"],
): ReadonlyMap<number, Side> {
  const sides = new Map(sidesOfSections(rows));
  const firstOf = new Map<number, number>();
  const isFirst = (line: number) => line === 0 || sides.get(at[line - 1]!) !== sides.get(at[line]!);
  for (const { total, plus, minus } of links) {
    const first = Math.min(total, ...[...plus, ...minus].map((part) => firstOf.get(part) ?? part));
    firstOf.set(total, first);
    const open = sides.get(at[first]!);
    const side = namesAt(rows, at[total]!).length === 0 ? open : ofTotal(total);
    if (side === undefined || open !== side || !isFirst(first)) continue;
    for (let line = total; line < at.length && sides.get(at[line]!) === side; line += 1)
      sides.delete(at[line]!);
  }
  return sides;
}
