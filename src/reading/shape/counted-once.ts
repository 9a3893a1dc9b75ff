import type { CountedRows, LeftOut } from "./counted-rows";
import { isSumOf, NOTHING_SUMMED, plus, summed } from "../additive";
import { MOST_SUMMED } from "./total-reasons";
import { named } from "./rows";
import type { Rows } from "./rows";

const LEAST_TWICE = 4;

/**
 * Where the rows come to twice their total, some of them are sums of the others, such as a line for each class of authority below the
 * authorities: the longer part is counted.
 */
export function countedOnce(
  rows: Rows,
  kept: readonly number[],
  leftOut: readonly LeftOut[],
): Pick<CountedRows, "data" | "leftOut"> {
  const total = leftOut.at(-1);
  const above = total === undefined ? [] : kept.filter((row) => row < total.row);
  const same = { data: kept, leftOut };
  if (total === undefined || above.length < LEAST_TWICE || above.length > MOST_SUMMED) return same;
  const line = rows.lines.get(total.row)!;
  const twice = line.map((amount) => (amount === null ? null : amount * 2));
  if (!isSumOf(twice, summed(above.map((row) => rows.lines.get(row)!)), true)) return same;
  let sum = NOTHING_SUMMED;
  const at = above.findIndex((row) => {
    sum = plus(sum, rows.lines.get(row)!);
    return isSumOf(line, sum, true);
  });
  if (at === -1) return same;
  const [before, after] = [above.slice(0, at + 1), above.slice(at + 1)];
  const sums = before.length >= after.length ? after : before;
  const why = `is among rows that come to the same total as the ${above.length - sums.length} others`;
  const dropped = new Set(sums);
  return {
    data: kept.filter((row) => !dropped.has(row)),
    leftOut: [
      ...leftOut,
      ...sums.map((row) => ({ row, why: `${named(rows, row)} ${why}`, isDoubtful: true })),
    ],
  };
}
