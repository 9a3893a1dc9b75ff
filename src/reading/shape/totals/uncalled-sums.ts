import type { LeftOut } from "./counted-rows";
import { agreementAmong, grainsOf, isSumOf, NOTHING_SUMMED, plus, summed } from "../../additive";
import type { Amounts } from "../../additive";
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
  const total = leftOut.findLast(({ isPart }) => isPart !== true);
  if (total === undefined || kept.length > MOST_KEPT) return [];
  const whole = rows.lines.get(total.row)!;
  const above = kept.filter((row) => row < total.row);
  const isWhole = (some: readonly number[]) =>
    isSumOf(whole, summed(some.map((row) => rows.lines.get(row)!)), true);
  const rest = above.filter((row) => !uncalled.includes(row));
  if (isWhole(above)) return [];
  const isRest = rest.length > 1 && rest.length < above.length && isWhole(rest);
  const found = isRest ? uncalled.filter((row) => row < total.row) : sumsToTotal(rows, above, whole);
  const why = "adds up rows above it: the table comes to its total only without it";
  return found.map((row) => ({ row, why: `${named(rows, row)} ${why}` }));
}

/** What is left out, where the total is sure now that its subtotals are known. */
export function withTotalFound(
  rows: Rows,
  leftOut: readonly LeftOut[],
  subtotals: readonly LeftOut[],
): readonly LeftOut[] {
  const total = subtotals.length === 0 ? undefined : leftOut.findLast(({ isPart }) => isPart !== true);
  return leftOut.map((each) =>
    each === total && each.isDoubtful === true
      ? { row: each.row, why: `${named(rows, each.row)} is a total` }
      : each,
  );
}

/** Of more rows some come to others by accident. */
const MOST_KEPT = 60;
/** A total of so many steps of its finest figure is met by accident once in as many tables. */
const LEAST_STEPS = 100;

/**
 * The rows that must be sums of those right above them, however small their figures are, for what is left to come to the total: shares of
 * 0.3, 0.3 and 0.4 below a subtotal, and then 1.0.
 */
function sumsToTotal(rows: Rows, above: readonly number[], whole: Amounts): readonly number[] {
  const lines = above.map((row) => rows.lines.get(row)!);
  const grains = grainsOf([...lines, whole]);
  // What is left may be the roundings of all of them.
  if (agreementAmong([...lines, whole])(whole, summed(lines)) !== null) return [];
  if (!whole.some((amount, column) => Math.abs(amount ?? 0) >= LEAST_STEPS * grains[column]!)) return [];
  const open: number[] = [];
  const sums: number[] = [];
  for (const row of above) {
    const line = rows.lines.get(row)!;
    let sum = NOTHING_SUMMED;
    for (let from = open.length - 1; from >= 0; from -= 1) {
      sum = plus(sum, rows.lines.get(open[from]!)!);
      if (sum.count < 2 || !isSumOf(line, sum)) continue;
      open.splice(from);
      sums.push(row);
      break;
    }
    open.push(row);
  }
  const isAll = open.length > 1 && isSumOf(whole, summed(open.map((row) => rows.lines.get(row)!)));
  return isAll ? sums : [];
}
