import { amountAt, totalWord } from "../../shape";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { isOfSameYear } from "../columns";
import { isFinancing } from "../../vocabulary";
import type { Beside } from "./beside";
import { sideOfColumn } from "./stages";

/** Fewer rows say nothing of which amounts hold others. */
const LEAST_ROWS = 3;
/** Fewer columns are an amount and what is left of it. */
const LEAST_COLUMNS = 3;
/** How far a sum of rounded figures may be from the figure printed for it, for each of them. */
const ROUNDED = 0.5;

/**
 * The total of a project by its name, to which the columns before it come more than once: what was authorised, and then what was spent and is
 * planned, of which some columns may be called after something else. It is counted, and none of them is added to another.
 */
export function wholeToldTwice(seen: Seen, all: readonly ColumnSeen[]): Beside | null {
  const { money, totals } = seen;
  const isSumOfAll = (of: readonly number[]) => all.every(({ column }) => of.includes(column));
  const named = totals.filter(({ of }) => !isSumOfAll(of)).map(({ column }) => column);
  const whole = money.find(
    (each) =>
      named.includes(each.column) &&
      totalWord(each.heading) !== null &&
      !isFinancing(each.heading) &&
      all.every((part) => part.column < each.column) &&
      isToldTwice(seen, each, all),
  );
  return whole === undefined
    ? null
    : { counted: [whole], besides: all, why: `in ${whole.heading}`, role: "amount" };
}

/** Whether the first of these columns come to the whole in every row, and the others to it again, or to some of it. */
export function isToldTwice(seen: Seen, whole: ColumnSeen, all: readonly ColumnSeen[]): boolean {
  if (seen.rows.length < LEAST_ROWS || all.length < LEAST_COLUMNS) return false;
  const isAlike = (part: ColumnSeen) =>
    part.unit === whole.unit && isOfSameYear(part, whole) && sideOfColumn(part) !== "income";
  const isTold = (at: number) => areTold(seen, whole, all.slice(0, at), all.slice(at));
  return all.every(isAlike) && all.slice(1).some((_, at) => isTold(at + 1));
}

/** The first columns come to the whole in every row, and the rest, of which there is some, to no more than it. */
function areTold(
  { grid, rows }: Seen,
  whole: ColumnSeen,
  first: readonly ColumnSeen[],
  rest: readonly ColumnSeen[],
): boolean {
  const sumOf = (row: number, columns: readonly ColumnSeen[]) =>
    columns.reduce((sum, { column }) => sum + (amountAt(grid, row, column) ?? 0), 0);
  const lines = rows.map((row) => ({
    whole: amountAt(grid, row, whole.column) ?? 0,
    first: sumOf(row, first),
    rest: sumOf(row, rest),
  }));
  return (
    lines.every(
      (line) => Math.abs(line.whole - line.first) <= ROUNDED * first.length && line.rest <= line.whole,
    ) &&
    lines.some((line) => line.rest > 0) &&
    new Set(lines.map((line) => line.whole)).size > 1
  );
}
