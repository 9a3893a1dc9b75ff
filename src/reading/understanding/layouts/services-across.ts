import { amountAt, totalWord } from "../../shape";
import { isOfOtherYear } from "../amounts";
import { nameOf } from "../arrangement";
import type { ColumnLeftOut, Seen } from "../arrangement";
import type { ColumnSeen, Level, TotalColumn } from "../columns";
import {
  amountRank,
  besideMeasures,
  isMeasure,
  measureIn,
  isMonth,
  isPartOfCost,
  isServiceName,
  yearIn,
} from "../words";
import type { Ask } from "../understanding";
import { isFinancing } from "../../vocabulary";

/** Where money comes from, which is hardly a service. */
const OF_FUNDS = /\b(funds?|lev(y|ies)|sources?)\b/i;

/** Services that are called after money, or after what is planned: "Budget and performance", "Recovery plan", "Grants to voluntary bodies". */
const OF_MONEY =
  /^(budgets?|finance|costs?|spending) (and|&) [a-z]|\b(recovery|local|neighbourhood|transport|development|care|transformation|delivery|growth) plans?$|^grants? (to|for) /i;

/** What must be asked about services across: columns left out, and headings some of which name money rather than a service. */
export function servicesAsked(
  seen: Seen,
  leaves: readonly ColumnSeen[],
  leftOut: readonly ColumnLeftOut[],
  level: Level | undefined,
): readonly Ask[] {
  // "Primary expenditure" beside "Secondary expenditure": what differs is no way to measure money.
  const measures = new Set(leaves.map(({ heading }) => measureIn(heading)));
  const besides = new Set(leaves.map(({ heading }) => besideMeasures(heading)));
  const areNames =
    measures.size === 1 && !measures.has("") && besides.size === leaves.length && !besides.has("");
  // "Running costs" beside "Premises" is a part of what they come to, and no way to measure it.
  const areAllAdded = seen.totals.some(({ of }) => leaves.every(({ column }) => of.includes(column)));
  const ranked = leaves.filter((column) => {
    if (areNames) return false;
    const text = (level?.textOf(column) ?? column.heading).replace(/\(.*?\)/g, " ");
    const isService =
      isServiceName(text) || OF_MONEY.test(text.trim()) || (isPartOfCost(text) && areAllAdded);
    return (amountRank(text) !== null && !isService) || OF_FUNDS.test(text);
  });
  const dated = leaves.filter(({ heading }) => isMonth(heading) || yearIn(heading) !== null);
  const grants = leaves.filter(({ heading }) => /\bgrants?\b(?! (to|for)\b)/i.test(heading));
  const areGrants = grants.length >= leaves.length / 2;
  const open = leftOut.filter(({ column }) => !isOfOtherYear(seen, column.heading));
  if (open.length === 0 && ranked.length === 0 && dated.length === 0 && !areGrants) return [];
  const named = (column: ColumnSeen) => level?.textOf(column) || nameOf(seen, column);
  const first = `${named(leaves[0]!)} to ${named(leaves.at(-1)!)}`;
  return [{ role: "service", first, others: open.map(({ column }) => nameOf(seen, column)) }];
}

/** The columns of services, without how they are paid for and what only adds them up. */
export function columnsOfServices(
  seen: Seen,
  all: readonly ColumnSeen[],
  isAgencies: boolean,
): { readonly leaves: readonly ColumnSeen[]; readonly leftOut: readonly ColumnLeftOut[] } {
  const inFront = beforeTotal(all, seen.totals);
  const behind = all
    .filter((column) => !inFront.includes(column))
    .map((column) => ({ column, why: "behind the total of the columns before it" }));
  if (isAgencies) return { leaves: inFront, leftOut: behind };
  // What a total of services counts in, and does not take off, is spending whatever it is called.
  const isAdded = ({ column }: ColumnSeen) =>
    seen.rows.reduce((sum, row) => sum + (amountAt(seen.grid, row, column) ?? 0), 0) > 0 &&
    seen.totals.some(
      ({ of }) =>
        of.includes(column) && all.every((other) => isFinancing(other.heading) || of.includes(other.column)),
    );
  const why = (column: ColumnSeen) => {
    if (isFinancing(column.heading) && !isAdded(column)) return "how services are paid for";
    const isTotal = totalWord(column.heading.replaceAll("_", " ")) !== null && isMeasure(column.heading);
    return isTotal ? "a sum of services by its name" : null;
  };
  const leaves = inFront.filter((column) => why(column) === null);
  if (leaves.length < 2) return { leaves: inFront, leftOut: behind };
  const besides = inFront.flatMap((column) => {
    const reason = why(column);
    return reason === null ? [] : [{ column, why: reason }];
  });
  return { leaves, leftOut: [...behind, ...besides] };
}

/**
 * Of the columns of amounts those that are counted: what is behind a total of everything before it is of another kind (how it is paid
 * for, reserves, notes).
 */
function beforeTotal(leaves: readonly ColumnSeen[], totals: readonly TotalColumn[]): readonly ColumnSeen[] {
  const whole = totals.filter(({ column, of }) => {
    const before = leaves.filter((leaf) => leaf.column < column);
    // Behind the subtotal of one group of services is the next group, with a total of its own.
    const isSubtotal = totals.some((other) => other.of.length > 0 && other.of.every((each) => each > column));
    return !isSubtotal && before.length > 2 && before.every((leaf) => of.includes(leaf.column));
  });
  const last = whole.at(-1);
  return last === undefined ? leaves : leaves.filter(({ column }) => column < last.column);
}
