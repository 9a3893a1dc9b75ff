import type { CountedRows, LeftOut } from "./counted-rows";
import { textAt } from "./grid";
import { sectionName } from "./section-names";
import { isSumOf, summed } from "./sums";
import type { Rows } from "./total-reasons";
import {
  isBelowServices,
  isCostOfServices,
  isFunding,
  isGrandTotal,
  saysFunding,
  saysWhatIsLeft,
} from "./total-words";

/**
 * What is below the total of the whole table is something of its own: notes, memorandum items, how the spending is paid for. It begins
 * with a blank row or a heading; below a total that is not called the grand total, only words of funding show it.
 */
export function cutBelowTotal(
  rows: Rows,
  kept: readonly number[],
  leftOut: readonly LeftOut[],
): Pick<CountedRows, "data" | "leftOut"> {
  const whole = leftOut.find(
    ({ row }) => kept.some((each) => each < row) && arePartsOfTotal(rows, row, kept),
  );
  if (whole !== undefined) {
    const parts = kept.filter((row) => row > whole.row);
    const why = "says how the total above it is paid, and is no more of it";
    return {
      data: kept.filter((row) => row < whole.row),
      leftOut: [...leftOut, ...parts.map((row) => ({ row, why, isDoubtful: true }))],
    };
  }
  const end = leftOut.find(({ row }) => endsAt(rows, row, kept, leftOut));
  const gap =
    end === undefined
      ? undefined
      : rows.block.rows.find(
          ({ row, isAfterGap, kind }) =>
            row > end.row && (isAfterGap || kind !== "data" || isEndOfServices(rows, end.row)),
        );
  if (gap === undefined) return { data: kept, leftOut };
  const below = kept
    .filter((row) => row >= gap.row)
    .map((row) => ({ row, why: "below the total of the table", isDoubtful: true }));
  return { data: kept.filter((row) => row < gap.row), leftOut: [...leftOut, ...below] };
}

/** The rows below a total come to it, or take it back to nothing: they say how it is paid for, and are no more of it. */
function arePartsOfTotal({ lines, data, block }: Rows, row: number, kept: readonly number[]): boolean {
  const below = kept.filter((each) => each > row);
  if (below.length === 0 || below.at(-1) !== data.at(-1)) return false;
  // A section below the total is another part of the table.
  if (block.rows.some((each) => each.row > row && each.kind === "section")) return false;
  const whole = lines.get(row)!;
  if (!isSumOf(whole, summed(kept.filter((each) => each < row).map((each) => lines.get(each)!)), true))
    return false;
  const filled = whole.map((amount, at) =>
    below.some((each) => lines.get(each)![at] !== null) ? amount : null,
  );
  const sum = summed(below.map((each) => lines.get(each)!));
  const turned = filled.map((amount) => (amount === null ? null : 0 - amount));
  const many = below.length > 1;
  return isSumOf(turned, sum, true) || (many && isSumOf(filled, sum, true));
}

/** Whether the table ends with this row left out, though there are more rows below. */
function endsAt(rows: Rows, row: number, kept: readonly number[], leftOut: readonly LeftOut[]): boolean {
  const { grid, labels, lines, block } = rows;
  const above = kept.filter((each) => each < row);
  if (above.length < 2) return false;
  const isGrand = (at: number) => labels.some((column) => isGrandTotal(textAt(grid, at, column)));
  if (isGrand(row)) return !leftOut.some((other) => other.row > row && isGrand(other.row));
  const next = block.rows.find((each) => each.row > row);
  if (next === undefined) return false;
  if (isEndOfServices(rows, row))
    return isSumOf(lines.get(row)!, summed(above.map((each) => lines.get(each)!)), true);
  const below = kept.filter((each) => each > row);
  const areFunds =
    next.isAfterGap &&
    below.length > 0 &&
    below.every((each) => labels.some((column) => isFunding(textAt(grid, each, column))));
  if (next.kind === "data" && !areFunds) return false;
  const isWhole = isSumOf(lines.get(row)!, summed(above.map((each) => lines.get(each)!)), true);
  return isWhole && (areFunds || saysFunding(sectionName(grid, block, next.row)));
}

/** "Cost of services" of a statement of accounts: below it are how they are paid for, and what is left. */
function isEndOfServices({ grid, labels, data }: Rows, row: number): boolean {
  const isCalled = (at: number, is: (label: string) => boolean) =>
    labels.some((column) => is(textAt(grid, at, column)));
  const below = data.filter((each) => each > row);
  if (below.length === 0 || !isCalled(row, isCostOfServices)) return false;
  return isCalled(below.at(-1)!, saysWhatIsLeft) || below.every((each) => isCalled(each, isBelowServices));
}
