import type { CountedRows, LeftOut } from "./counted-rows";
import { named, namesAt } from "./rows";
import type { Rows } from "./rows";
import { isFunding, isRequirement, isSpecialExpenses } from "./total-words";

/**
 * Below a budget requirement are precepts, special expenses and what pays for it all. Where all that is counted below it is called so, it is no
 * spending of the services above, whatever its figures come to.
 */
export function withoutBelowRequirement(
  rows: Rows,
  kept: readonly number[],
  leftOut: readonly LeftOut[],
): Pick<CountedRows, "data" | "leftOut"> {
  const end = leftOut.find(
    ({ row, isPart }) => !isPart && namesAt(rows, row).some(isRequirement) && arePaying(rows, row, kept),
  );
  if (end === undefined) return { data: kept, leftOut };
  const why = `is below ${named(rows, end.row)}, and says how it is paid for`;
  const below = kept.filter((row) => row > end.row);
  return {
    data: kept.filter((row) => row < end.row),
    leftOut: [
      ...leftOut,
      ...below.map((row) => ({ row, why: `${named(rows, row)} ${why}`, isDoubtful: true })),
    ],
  };
}

function arePaying(rows: Rows, end: number, kept: readonly number[]): boolean {
  const below = kept.filter((row) => row > end);
  return (
    below.length > 0 &&
    kept.filter((row) => row < end).length > 1 &&
    below.every((row) => namesAt(rows, row).some((name) => isFunding(name) || isSpecialExpenses(name)))
  );
}
