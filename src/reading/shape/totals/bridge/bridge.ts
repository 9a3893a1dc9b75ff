import type { Chain } from "../../../additive";
import type { CountedRows, LeftOut } from "../counted-rows";
import { textAt } from "../../grid";
import type { Rows } from "../rows";
import { chainOfRows } from "./chain-of-rows";
import type { CalledTotals } from "./chain-of-rows";
import { leavesOf } from "./leaves";
import type { Leaf } from "./leaves";
import { parted } from "./parted";
import type { Parted } from "./parted";
import { comeTo } from "./spending-end";
import { leftOutAs, netOf, totalNamed, totalsOf } from "./what-is-said";
import { isGrossByName, isRaisedByName, paysByName } from "./who-pays";

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
  if (areGrants(rows)) return null;
  const isPart = new Set(parts.map(({ row }) => row));
  const at = rows.data.filter((row) => !isPart.has(row));
  const chain = chainOfRows(rows, at, told);
  const leaves = leavesOf(rows, at, chain);
  const found = parted(rows, at, chain, leaves);
  if (found === null || !saysMore(chain, leaves, found) || turnsEntries(found)) return null;
  return {
    data: found.spent.map(({ row }) => row),
    leftOut: [...parts, ...totalsOf(rows, at, chain), ...whyLeftOut(rows, found)],
    doubtful: [],
    ...netOf(rows, at, chain, found.gross, [...found.income, ...found.below]),
  };
}

/** What heads the names of a list of grants, which leads nowhere: each of them would pay for those above. */
const OF_GRANTS =
  /^((specific|name of|revenue|capital) )?grants?( (name|title|stream|funding))?$|^(fund|funding stream|pot|award)s?( name)?$/i;

function areGrants({ grid, block, labels }: Rows): boolean {
  const { headings } = block;
  return (
    headings.labels >= 0 &&
    labels.some((column) => OF_GRANTS.test(textAt(grid, headings.labels, column).trim()))
  );
}

/** Whether it tells what is spent from anything, or a total told once more, which other searches for totals do not. */
function saysMore({ links }: Chain, leaves: readonly Leaf[], { spent }: Parted): boolean {
  const isToldAgain = links.some(({ plus, minus }) => plus.length + minus.length === 1);
  return spent.length > 0 && (spent.length < leaves.length || isToldAgain);
}

/** Entries of a list, with more names than it, are no income of a remark below them: "Budget for the round", "Left over". */
function turnsEntries({ income, spent }: Parted): boolean {
  const most = Math.max(...spent.map(({ names }) => names.length));
  return income.some(({ names }) => names.length > most && !names.some(paysByName));
}

/** The leaves that are not counted, with their reasons. */
function whyLeftOut(rows: Rows, found: Parted): readonly LeftOut[] {
  const { apart, income, below, leftOver, after, end } = found;
  const isSure = end.isSure && (below.every(isSureToPay) || comeTo(rows, end.row, below));
  return [
    ...leftOutAs(apart, "it comes in, and what is spent is apart", apart.every(isOfIncome)),
    ...leftOutAs(income, "it is income that is taken off what is spent", true),
    ...leftOutAs(below, `it says how ${whatIsPaid(rows, found)} is paid for`, isSure),
    ...leftOutAs(leftOver, "it is what is left of income and spending", true),
    ...leftOutAs(after, "it is below what is left of income and spending", true),
  ];
}

function whatIsPaid(rows: Rows, { spent, end }: Parted): string {
  const isRowOfSpending = spent.some(({ row, names }) => row === end.row && !names.some(isGrossByName));
  return isRowOfSpending ? "what is spent" : `${totalNamed(rows, end.row)} above it`;
}

/** Figures or a heading say it, and not its name alone. */
function isSureToPay({ isSettled, comesOff, side, names }: Leaf): boolean {
  return isSettled || side === "income" || names.some(isRaisedByName) || (comesOff && names.some(paysByName));
}

function isOfIncome({ side }: Leaf): boolean {
  return side === "income";
}
