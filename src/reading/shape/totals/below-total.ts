import type { CountedRows, LeftOut } from "./counted-rows";
import { textAt } from "../grid";
import { sectionName } from "./section-names";
import { isSumOf, summed } from "../../additive";
import { namesAt } from "./rows";
import type { Rows } from "./rows";
import {
  countsOther,
  isBeforeCosts,
  isBelowServices,
  isCostOfServices,
  isFunding,
  isGrandTotal,
  isLevy,
  isMeans,
  isTotalOfSpending,
  saysFunding,
  saysWhatIsLeft,
} from "../total-words";

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
  const isAnyEnd =
    end !== undefined &&
    (isEndOfServices(rows, end.row) ||
      isTopOfTotals(rows, end.row, kept, leftOut) ||
      areMeansBelowSpending(
        rows,
        end.row,
        kept.filter((each) => each > end.row),
      ));
  const gap =
    end === undefined
      ? undefined
      : rows.block.rows.find(
          ({ row, isAfterGap, kind }) => row > end.row && (isAfterGap || kind !== "data" || isAnyEnd),
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
  const isGrand = (at: number) =>
    labels.some((column) => isGrandTotal(textAt(grid, at, column))) || isTopOfTotals(rows, at, kept, leftOut);
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
  const areMeans = areMeansBelowSpending(rows, row, below);
  if (next.kind === "data" && !areFunds && !areMeans) return false;
  const isWhole = isSumOf(lines.get(row)!, summed(above.map((each) => lines.get(each)!)), true);
  return isWhole && (areFunds || areMeans || saysFunding(sectionName(grid, block, next.row)));
}

/**
 * A total of everything above it, that other totals above it are parts of, with nothing but what takes it back, measures something else or
 * comes from before below it.
 */
function isTopOfTotals(
  rows: Rows,
  row: number,
  kept: readonly number[],
  leftOut: readonly LeftOut[],
): boolean {
  const { lines, data } = rows;
  const above = kept.filter((each) => each < row);
  const totals = leftOut.filter((each) => each.row < row && !each.isPart);
  // "Carried forward" and "Brought forward" are one total.
  const own = lines.get(row)!.join(" ");
  const parts = [...new Set(totals.map((each) => lines.get(each.row)!.join(" ")))].filter(
    (each) => each !== own,
  );
  const below = kept.filter((each) => each > row);
  if (below.length === 0 || above.length < 3) return false;
  // Depreciation and interest are costs as those above.
  if (namesAt(rows, row).some(isBeforeCosts)) return false;
  if (parts.length < 2 && !takeBack(rows, row, below)) return false;
  if (!isSumOf(lines.get(row)!, summed(above.map((each) => lines.get(each)!)), true)) return false;
  const isOther = (each: number) =>
    namesAt(rows, each).some((name) => isFunding(name) || countsOther(name) || saysFunding(name)) ||
    (lines.get(each) ?? []).some((amount) => amount !== null && amount < 0);
  return below.length <= above.length && below.some(isOther) && data.at(-1)! > row;
}

/** The rows below a total are all below nothing, and take back more than half of it: an allocation, or an income. */
function takeBack({ lines }: Rows, row: number, below: readonly number[]): boolean {
  const whole = lines.get(row)!;
  return below.every((each) =>
    lines
      .get(each)!
      .every((amount, at) => (amount ?? 0) <= 0 && (amount === null || -amount * 2 > (whole[at] ?? 0))),
  );
}

/** Below a total that is called spending is only what there is to spend: "Total expenditure" over "Allocation". */
function areMeansBelowSpending({ grid, labels }: Rows, row: number, below: readonly number[]): boolean {
  const isCalled = (at: number, is: (label: string) => boolean) =>
    labels.some((column) => is(textAt(grid, at, column)));
  return (
    below.length > 0 && isCalled(row, isTotalOfSpending) && below.every((each) => isCalled(each, isMeans))
  );
}

/** "Cost of services" of a statement of accounts: below it are how they are paid for, and what is left. */
function isEndOfServices({ grid, labels, data }: Rows, row: number): boolean {
  const isCalled = (at: number, is: (label: string) => boolean) =>
    labels.some((column) => is(textAt(grid, at, column)));
  const below = data.filter((each) => each > row);
  if (below.length === 0 || !isCalled(row, isCostOfServices)) return false;
  const pays = (label: string) => isFunding(label) && !isLevy(label);
  return (
    isCalled(below.at(-1)!, saysWhatIsLeft) ||
    [isBelowServices, pays].some((is) => below.every((each) => isCalled(each, is)))
  );
}
