import { isSumOf, NOTHING_SUMMED, plus } from "../../additive";
import type { Amounts, Summed } from "../../additive";

/** Columns with their sums, row by row. */
export interface Columns {
  readonly columns: readonly number[];
  readonly sum: Summed;
}

export const NONE: Columns = { columns: [], sum: NOTHING_SUMMED };

/** The columns with one more. */
export function joined({ columns, sum }: Columns, column: number, line: Amounts): Columns {
  return { columns: [...columns, column], sum: plus(sum, line) };
}

/** More columns before a total are months or services, of which none is left out. */
const MOST_IN_RUN = 40;
/** Fewer may be a sum by accident. */
const LEAST_IN_RUN = 3;

/** The last columns of those before a total that it adds up, behind others that count something else: pay and on-costs behind "Heads". */
export function lastOfRun(
  lines: ReadonlyMap<number, Amounts>,
  total: number,
  { columns }: Columns,
): readonly number[] | null {
  if (columns.length > MOST_IN_RUN) return null;
  let behind = NONE;
  for (const column of columns.toReversed()) {
    behind = joined(behind, column, lines.get(column)!);
    const isEnough = behind.columns.length >= LEAST_IN_RUN && behind.columns.length < columns.length;
    if (isEnough && isSumAcross(lines.get(total)!, behind.sum, true)) return behind.columns.toReversed();
  }
  return null;
}

/** So many of the rows may break a sum: published tables have slips. */
const LEAST_PART_RIGHT = 0.95;
/** Beside so small a figure one that is the same is no sum of it: ticks in 1. */
const LEAST_TELLING = 10;

/** A sum in nearly every row that has figures. */
export function isSumAcross(line: Amounts, { count, sums, largest }: Summed, isCalled: boolean): boolean {
  let [right, compared, telling] = [0, 0, isCalled ? 1 : 0];
  for (const [at, amount] of line.entries()) {
    if (amount === null || (largest[at] ?? 0) === 0) continue;
    compared += 1;
    if (Math.abs(sums[at] ?? 0) !== largest[at] || Math.abs(amount) >= LEAST_TELLING) telling += 1;
    const row: Summed = { count, sums: [sums[at] ?? 0], largest: [largest[at] ?? 0] };
    // Between small figures what rounding may take off is no evidence.
    if (isSumOf([amount], row, Math.abs(amount) > count) || (amount === 0 && (sums[at] ?? 0) === 0))
      right += 1;
  }
  return compared > 0 && telling > 0 && right >= compared * LEAST_PART_RIGHT;
}
