import { nameKey } from "../../../../model/names";
import { isSumOf, summed } from "../../../additive";
import type { Chain, Link } from "../../../additive";
import { namesAt } from "../rows";
import type { Rows } from "../rows";
import { isBelowServices, isCostOfServices, isGrandTotal } from "../../total-words";
import type { Leaf } from "./leaves";
import { isGrossByName, isLeftByName, isRaisedByName, movesReserves, paysByName } from "./who-pays";

/** Where spending ends. */
export interface End {
  /** The total of it, or the only row of it. */
  readonly row: number;
  /** Whether it is called the total before income. */
  readonly isGross: boolean;
  /** Whether it is the cost of services in a statement of accounts. */
  readonly isOfServices: boolean;
  /** Whether the figures say so too. */
  readonly isSure: boolean;
}

/** The first total below which all that is left pays; or the first row, where it is all that is spent. null where there is none. */
export function endOfSpending(
  rows: Rows,
  at: readonly number[],
  { links, isClosed }: Chain,
  leaves: readonly Leaf[],
): End | null {
  const [first] = leaves;
  if (first === undefined) return null;
  const totals = links.map(({ total, surplus, minus, plus }) => ({
    row: at[total]!,
    isGross: minus.length === 0 && namesAt(rows, at[total]!).some(isGrossByName),
    isOfServices: namesAt(rows, at[total]!).some(isCostOfServices),
    isSure: surplus >= 0 && plus.length > 0,
  }));
  const isOnly = first.names.some(isGrossByName);
  const only = isOnly
    ? [{ row: first.row, isGross: true, isOfServices: false, isSure: first.isSettled }]
    : [];
  const ends = [...only, ...totals].sort((one, other) => one.row - other.row);
  const spentWith = whatIsSpentWith(rows, at, links);
  const areAllPaying = (end: End) => {
    const below = leaves.filter(({ row }) => row > end.row);
    let added: ReadonlySet<number> | null = null;
    // What is put into reserves is spent where the total of all that is spent adds it; what is raised for others never is.
    const isSpent = ({ row, names, comesOff }: Leaf) =>
      !comesOff && !names.some(isRaisedByName) && (added ??= spentWith(end.row)).has(row);
    return below.every((leaf) => isPaying(leaf, end) && !isSpent(leaf)) || comeTo(rows, end.row, below);
  };
  const after = ends.filter(({ row }) => row >= first.row);
  const isLast = ({ row }: End) => leaves.every((leaf) => leaf.row <= row);
  return (
    after.find((end) => !isLast(end) && areAllPaying(end)) ??
    lastOfSpending(rows, leaves, isClosed || links.some((link) => isLeftAfter(rows, at, link))) ??
    after.find(isLast) ??
    totals.findLast(
      (end) =>
        end.isSure &&
        first.row < end.row &&
        isEndOfTable(rows, end.row) &&
        !isOfSection(rows, at, links, end.row),
    ) ??
    null
  );
}

/** The rows that a total of all that is spent adds to another total: "Grand total". */
function whatIsSpentWith(
  rows: Rows,
  at: readonly number[],
  links: readonly Link[],
): (total: number) => ReadonlySet<number> {
  const lineOf = new Map(at.map((row, line) => [row, line]));
  const parentOf = new Map(links.flatMap((link) => link.plus.map((part) => [part, link] as const)));
  const partsOf = new Map(links.map((link) => [link.total, link.plus]));
  return (total) => {
    let whole: Link | undefined;
    let link = parentOf.get(lineOf.get(total) ?? -1);
    while (link !== undefined && link.surplus >= 0 && link.minus.length === 0) {
      if (namesAt(rows, at[link.total]!).some(isOfAll)) whole = link;
      link = parentOf.get(link.total);
    }
    // Each of the lines that a line adds is looked at once, however deep it is.
    const added = new Set(whole?.plus ?? []);
    for (const line of added) for (const part of partsOf.get(line) ?? []) added.add(part);
    return new Set([...added].map((line) => at[line]!));
  };
}

/** A total of all that is spent, and not what is left for taxes: "Total", "Total expenditure". */
function isOfAll(name: string): boolean {
  return isGrandTotal(name) || (isGrossByName(name) && !isLeftByName(name) && !/budget/i.test(name));
}

/** A line that says what is left of a total above it after what is added and taken off. */
function isLeftAfter(rows: Rows, at: readonly number[], { total, minus }: Link): boolean {
  return minus.length > 0 && namesAt(rows, at[total]!).some(isLeftByName);
}

/** The last row of spending where no total tells it from what pays, in a chain that is sure; null where it is not. */
function lastOfSpending({ lines }: Rows, leaves: readonly Leaf[], isSure: boolean): End | null {
  const end: End = { row: 0, isGross: false, isOfServices: false, isSure };
  const isNothing = ({ row }: Leaf) => lines.get(row)!.every((amount) => (amount ?? 0) === 0);
  const last = leaves.findLast((leaf) => !isNothing(leaf) && !isPaying(leaf, end));
  const below = leaves.filter(({ row }) => row > (last?.row ?? row));
  return isSure && last !== undefined && below.some(({ comesOff }) => comesOff)
    ? { ...end, row: last.row }
    : null;
}

/** "Total" alone, below which the table goes on after a blank row or under a heading: notes, and what is of another kind. */
function isEndOfTable(rows: Rows, total: number): boolean {
  if (!namesAt(rows, total).some(isGrandTotal)) return false;
  const next = rows.block.rows.find(({ row }) => row > total);
  return next !== undefined && (next.isAfterGap || next.kind !== "data");
}

/** "Total" beside another "Total", of which neither adds the other: each closes the rows of its own section. */
function isOfSection(rows: Rows, at: readonly number[], links: readonly Link[], row: number): boolean {
  const nameOf = ({ total }: Link) => namesAt(rows, at[total]!).map(nameKey).join("\n");
  const own = links.find(({ total }) => at[total] === row);
  return links.some(
    (other) =>
      own !== undefined &&
      other !== own &&
      nameOf(other) === nameOf(own) &&
      !own.plus.includes(other.total) &&
      !other.plus.includes(own.total),
  );
}

/** Whether a row below an end of spending pays for it. */
function isPaying({ names, comesOff, isSettled, side }: Leaf, { isGross, isOfServices }: End): boolean {
  if (isOfServices && names.some(isBelowServices)) return true;
  if (!isSettled && names.some(isLeftByName)) return true;
  if (side === "income" || names.some(movesReserves) || names.some(isRaisedByName)) return true;
  if (names.some(paysByName)) return comesOff || !isSettled;
  return isGross && comesOff && isSettled;
}

/** Whether the rows below a total come to it once more, or take it back to nothing: they say how it is paid. */
export function comeTo({ lines }: Rows, total: number, below: readonly Leaf[]): boolean {
  if (below.length < 2 || below.some(({ isSettled }) => isSettled)) return false;
  const own = below.map(({ row }) => lines.get(row)!);
  const hasFigure = (at: number) => own.some((line) => line[at] !== null);
  const whole = lines.get(total)!.map((amount, at) => (hasFigure(at) ? amount : null));
  const turned = whole.map((amount) => (amount === null ? null : 0 - amount));
  return [whole, turned].some((some) => isSumOf(some, summed(own), true));
}
