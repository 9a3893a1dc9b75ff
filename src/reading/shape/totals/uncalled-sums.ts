import type { LeftOut } from "./counted-rows";
import { isSumOf, summed } from "../../additive";
import { LEAST_SUMMED, MOST_SUMMED } from "./total-reasons";
import { isOfItsDay, named } from "./rows";
import type { Rows, RowsBefore } from "./rows";

/** Smaller amounts are the sums of two others by accident. */
const LEAST_TOLD = 100;

/**
 * Whether a row that is counted is the sum of those right above it, or of all below it, though no word says so: a person should look. One that has its day, as
 * payments have, comes to two others by accident.
 */
export function isUncalledSum(
  rows: Rows,
  row: number,
  { sumOfKept, sumOfRun }: Pick<RowsBefore, "sumOfKept" | "sumOfRun">,
): boolean {
  const { lines, amounts, data } = rows;
  const line = lines.get(row)!;
  if (amounts.length === 0 || data.length > MOST_SUMMED) return false;
  if (!line.some((amount) => amount !== null && Math.abs(amount) >= LEAST_TOLD)) return false;
  const least = isOfItsDay(rows, row) ? LEAST_SUMMED + 1 : 2;
  // The first row may be the sum of all others.
  const below = data[0] === row && data.length - 1 > LEAST_SUMMED ? data.slice(1) : [];
  const sumOfOthers = summed(below.map((each) => lines.get(each)!));
  return [sumOfKept, sumOfRun, sumOfOthers].some((sum) => sum.count >= least && isSumOf(line, sum));
}

/** Those of such rows that are subtotals: the table adds up to its total only without them. */
export function subtotalsAmong(
  rows: Rows,
  uncalled: readonly number[],
  { kept, leftOut }: { readonly kept: readonly number[]; readonly leftOut: readonly LeftOut[] },
): readonly LeftOut[] {
  const total = leftOut.at(-1);
  if (total === undefined || uncalled.length === 0) return [];
  const whole = rows.lines.get(total.row)!;
  const above = kept.filter((row) => row < total.row);
  const isWhole = (some: readonly number[]) =>
    isSumOf(whole, summed(some.map((row) => rows.lines.get(row)!)), true);
  const rest = above.filter((row) => !uncalled.includes(row));
  if (isWhole(above) || rest.length < 2 || !isWhole(rest)) return [];
  const why = "adds up rows above it: the table comes to its total only without it";
  return uncalled.filter((row) => row < total.row).map((row) => ({ row, why: `${named(rows, row)} ${why}` }));
}
