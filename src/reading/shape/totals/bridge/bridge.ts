import { nameKey } from "../../../../model/names";
import { chainOf } from "../../../additive";
import type { Chain } from "../../../additive";
import type { CountedRows, LeftOut } from "../counted-rows";
import { named, namesAt } from "../rows";
import type { Rows } from "../rows";
import { sectionName } from "../section-names";
import { leavesOf } from "./leaves";
import type { Leaf } from "./leaves";
import { sidesOfSections } from "./sides";
import { comeTo, endOfSpending, endOfStatement } from "./spending-end";
import { leftOutAs, netOf, totalsOf } from "./what-is-said";
import {
  isGrossByName,
  isLeftByName,
  isLeftOfBoth,
  isOfAllSpending,
  isRaisedByName,
  paysByName,
} from "./who-pays";
import type { Side } from "./who-pays";

/** The rows that are totals by their names or formulas, and those that may be by their names. */
export interface CalledTotals {
  readonly called: readonly number[];
  readonly likely: readonly number[];
}

/**
 * A table that leads from what is spent to how it is paid for: rows of spending, less income, what is left, what goes into reserves, grants,
 * and what is raised in taxes. The figures tell which rows state what those above come to; words tell which of the others pay. null where
 * the table is none.
 */
export function bridgeOf(
  rows: Rows,
  parts: readonly LeftOut[],
  told: CalledTotals,
): Omit<CountedRows, "groups"> | null {
  const isPart = new Set(parts.map(({ row }) => row));
  const at = rows.data.filter((row) => !isPart.has(row));
  const chain = chainOfRows(rows, at, told);
  const leaves = leavesOf(rows, at, chain);
  const apart = incomeApart(rows, leaves);
  const left = endOfStatement(rows, leaves);
  const after = leaves.filter((leaf) => left !== null && leaf.row >= left && !apart.includes(leaf));
  const rest = leaves.filter((leaf) => !apart.includes(leaf) && !after.includes(leaf));
  const found = endOfSpending(rows, at, chain, rest);
  if (found === null && apart.length === 0) return null;
  const end = found ?? { row: rest.at(-1)?.row ?? 0, isGross: false, isOfServices: false, isSure: true };
  const below = rest.filter(({ row }) => row > end.row);
  const leftOver = rest.filter((leaf) => leaf.row <= end.row && isLeftOver(leaf));
  const gross = grossAbove(rows, at, chain, rest, end.row);
  const income = rest.filter(
    ({ row, isTurned, comesOff }) =>
      row <= end.row && (isTurned || (gross !== undefined && row > gross && comesOff)),
  );
  const out = new Set([...below, ...leftOver, ...income]);
  const data = rest.filter((leaf) => !out.has(leaf)).map(({ row }) => row);
  const isToldAgain = chain.links.some(({ plus, minus }) => plus.length + minus.length === 1);
  if (data.length === 0 || (rest.length === leaves.length && out.size === 0 && !isToldAgain)) return null;
  const isSure = end.isSure && (below.every(isSureToPay) || comeTo(rows, end.row, below));
  const spent = leaves.some(({ row, names }) => row === end.row && !names.some(isGrossByName))
    ? "what is spent"
    : `${named(rows, end.row)} above it`;
  const pays = `it says how ${spent} is paid for`;
  return {
    data,
    leftOut: [
      ...parts,
      ...totalsOf(rows, at, chain),
      ...leftOutAs(apart, "it comes in, and what is spent is apart", apart.every(isOfIncome)),
      ...leftOutAs(income, "it is income that is taken off what is spent", true),
      ...leftOutAs(below, pays, isSure),
      ...leftOutAs(
        [...leftOver, ...after.filter(isLeftOver)],
        "it is what is left of income and spending",
        true,
      ),
      ...leftOutAs(
        after.filter((leaf) => !isLeftOver(leaf)),
        "it is below what is left of income and spending",
        true,
      ),
    ],
    doubtful: [],
    ...netOf(rows, at, chain, end.isGross ? end.row : gross, [...income, ...below]),
  };
}

/** Figures or a heading say it, and not its name alone. */
function isSureToPay({ isSettled, comesOff, side, names }: Leaf): boolean {
  return isSettled || side === "income" || names.some(isRaisedByName) || (comesOff && names.some(paysByName));
}

/** What is left of income and spending, and no part of what is spent by any sum. */
function isLeftOver({ names, isSettled }: Leaf): boolean {
  return !isSettled && names.some(isLeftOfBoth);
}

function isOfIncome({ side }: Leaf): boolean {
  return side === "income";
}

function chainOfRows(rows: Rows, at: readonly number[], { called, likely }: CalledTotals): Chain {
  const lineOf = new Map(at.map((row, line) => [row, line]));
  const linesOf = (some: readonly number[]) =>
    new Set(some.map((row) => lineOf.get(row)).filter((line) => line !== undefined));
  const sections = sidesOfSections(rows);
  return chainOf(
    at.map((row) => rows.lines.get(row)!),
    {
      begins: beginsOf(rows, lineOf),
      called: linesOf(called),
      likely: linesOf(likely),
      left: linesOf(at.filter((row) => isLeft(rows, sections, row))),
      less: linesOf(at.filter((row) => namesAt(rows, row).some((name) => /^less\b/i.test(name)))),
      nameOf: (line) => namesAt(rows, at[line]!).map(nameKey).join(" "),
    },
  );
}

/** What is left by its name, and does not stand among what pays: "Council tax" under "Funded by" is one of these. */
function isLeft(rows: Rows, sections: ReadonlyMap<number, Side>, row: number): boolean {
  return sections.get(row) !== "income" && namesAt(rows, row).some(isLeftByName);
}

/** The lines that are the first of a section, or come after a blank row. */
function beginsOf({ block }: Rows, lineOf: ReadonlyMap<number, number>): ReadonlySet<number> {
  const begins = new Set<number>();
  let isOpen = false;
  for (const { row, kind, isAfterGap } of block.rows) {
    const line = lineOf.get(row);
    if (kind !== "data") isOpen = true;
    else if (line !== undefined) {
      if (isOpen || isAfterGap) begins.add(line);
      isOpen = false;
    }
  }
  return begins;
}

/** Rows of income that a total or a section of their own tells from those of spending. */
function incomeApart({ grid, block }: Rows, leaves: readonly Leaf[]): readonly Leaf[] {
  const income = leaves.filter(({ side }) => side === "income");
  const first = leaves.findIndex(({ side }) => side === "spending");
  if (first === -1 || income.length > 0) return first === -1 ? [] : income;
  // What has a total of its own before the only heading of the table, which is of spending.
  const sections = block.rows.filter(({ kind }) => kind === "section");
  const before = leaves.slice(0, first);
  const isApart =
    sections.length === 1 &&
    sections[0]!.row > (before.at(-1)?.row ?? Infinity) &&
    isOfAllSpending(sectionName(grid, block, sections[0]!.row));
  return isApart && before.every(({ isSettled, side }) => isSettled && side === undefined) ? before : [];
}

/** The total, or the first row, that is called gross and has more spending below it. */
function grossAbove(
  rows: Rows,
  at: readonly number[],
  { links }: Chain,
  [first]: readonly Leaf[],
  end: number,
): number | undefined {
  const totals = links.filter(({ minus }) => minus.length === 0).map(({ total }) => at[total]!);
  const saysGross = (name: string) => isGrossByName(name) && /\bgross\b/i.test(name);
  return [...totals, ...(first === undefined ? [] : [first.row])].find(
    (row) => row < end && namesAt(rows, row).some(saysGross),
  );
}
