import { amountAt, isSumOf, NOTHING_SUMMED, plus, summed } from "../shape";
import type { Amounts, Summed } from "../shape";
import type { Arrangement, Seen } from "./arrangement";

/** How far a published total of a country may be from the sum of the places that are known. */
const ABOUT = 0.01;
const LEAST_PLACES = 10;

/** Rows left out or counted on thin evidence, which hold some of the amounts. */
export function areRowsDoubtful({ grid, counted }: Seen, { amounts }: Arrangement): boolean {
  const holds = (row: number) => amounts.some(({ column }) => (amountAt(grid, row, column) ?? 0) !== 0);
  const doubtful = counted.leftOut.filter(
    ({ row, isDoubtful, isPart }) => isDoubtful && !isPart && holds(row),
  );
  if (doubtful.length === 0) return counted.doubtful.some(holds);
  // A total of the table's own that all rows counted come to speaks for what was left out above it, and for what breaks it down below it.
  const lineOf = (row: number) => amounts.map(({ column }) => amountAt(grid, row, column));
  const sum = summed(counted.data.map(lineOf));
  const end = counted.leftOut.findLast(({ row }) => isAbout(lineOf(row), sum));
  if (end === undefined || counted.doubtful.some(holds)) return true;
  let below = NOTHING_SUMMED;
  const isOpen = doubtful
    .filter(({ row }) => row > end.row)
    .map(({ row }) => {
      below = plus(below, lineOf(row));
      return counted.leftOut.some(
        (whole) => whole.row >= end.row && whole.row < row && isSumOf(lineOf(whole.row), below, true),
      );
    });
  return isOpen.length > 0 && !isOpen.includes(true);
}

function isAbout(line: Amounts, sum: Summed): boolean {
  const isNear = (amount: number | null, at: number) =>
    Math.abs((sum.sums[at] ?? 0) - (amount ?? 0)) <= ABOUT * Math.abs(amount ?? 0);
  return isSumOf(line, sum, true) || (sum.count >= LEAST_PLACES && line.every(isNear));
}
