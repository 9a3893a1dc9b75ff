import { isSumOf, summed } from "./sums";
import { LEAST_SUMMED, MOST_SUMMED } from "./total-reasons";
import type { Rows, RowsBefore } from "./total-reasons";

/** Whether the row is the sum of all others though nothing says so: a person should look. */
export function isDoubtful(rows: Rows, row: number, kept: readonly number[]): boolean {
  const line = rows.lines.get(row)!;
  const others = kept.filter((each) => each !== row);
  const agreeing = new Set(line.filter((amount) => amount !== null && amount !== 0)).size;
  return (
    others.length > 1 &&
    (agreeing > 1 || (agreeing === 1 && others.length > LEAST_SUMMED)) &&
    isSumOf(line, summed(others.map((each) => rows.lines.get(each)!)))
  );
}

/** Smaller amounts are the sums of two others by accident. */
const LEAST_TOLD = 100;

/** Whether a row that is counted is the sum of those right above it, though no word says so: a person should look. */
export function isUncalledSum(
  { lines, amounts, data }: Rows,
  row: number,
  { sumOfKept, sumOfRun }: Pick<RowsBefore, "sumOfKept" | "sumOfRun">,
): boolean {
  const line = lines.get(row)!;
  if (amounts.length === 0 || data.length > MOST_SUMMED) return false;
  if (!line.some((amount) => amount !== null && Math.abs(amount) >= LEAST_TOLD)) return false;
  return [sumOfKept, sumOfRun].some((sum) => sum.count > 1 && isSumOf(line, sum));
}
