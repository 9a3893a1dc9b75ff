import { columnLetters } from "../../../formula";
import { isGrandTotal } from "../total-words";
import { namesAt } from "./rows";
import type { Rows, RowsBefore } from "./rows";

/** "Unallocated", below the total and with fewer names than the rows above it: a formula takes the total from something else. */
export function isLeftOfTotal(
  { grid, amounts, usualNames }: Rows,
  row: number,
  { totals, run }: RowsBefore,
): boolean {
  const total = totals.at(-1);
  const filled = amounts.filter((column) => typeof grid.cell(row, column) === "number");
  if (total === undefined || run.length > 0 || filled.length === 0) return false;
  if (usualNames < 2) return false;
  return filled.every((column) => {
    const address = `${columnLetters(grid.sheet.column + column)}${total + grid.sheet.row + 1}`;
    const formula = grid.formula(row, column).replaceAll("$", "");
    return new RegExp(String.raw`-${address}$|^=\+?${address}-[A-Z]+\d+$`, "i").test(formula);
  });
}

/**
 * "Budget for the round", right below the total of rows of several names, with one name, and nothing but such rows and no total below it. Below
 * "Adults total" or "Total services" others go on.
 */
export function isRemarkOnTotal(rows: Rows, row: number, { totals, run, kept }: RowsBefore): boolean {
  const isBare = (each: number) =>
    namesAt(rows, each).length === 1 && namesAt(rows, each).every((name) => rows.wordOf(name) === null);
  const total = totals.findLast((each) => !isBare(each));
  return (
    total !== undefined &&
    namesAt(rows, total).every(isGrandTotal) &&
    run.length === 0 &&
    kept.length > 1 &&
    kept.every((each) => namesAt(rows, each).length > 1) &&
    rows.data.filter((each) => each >= row).every(isBare)
  );
}

/** Fewer parts may come to one by accident. */
const LEAST_SHARES = 3;

/** "Population share", 0.33, 0.27, 0.40: below whole numbers, parts of one that come to one. Amounts in £ million have fractions everywhere. */
export function areShares({ lines, data }: Rows, row: number): boolean {
  const filled = (at: number) => lines.get(at)!.filter((amount) => amount !== null && amount !== 0);
  const parts = filled(row).filter((amount) => !isOne(amount!));
  const sum = parts.reduce<number>((all, amount) => all + amount!, 0);
  const isPart = (amount: number | null) => amount! > 0 && amount! < 1;
  if (parts.length < LEAST_SHARES || !parts.every(isPart) || !isOne(sum)) return false;
  return data
    .filter((each) => each !== row)
    .every((each) => filled(each).every((amount) => Number.isInteger(amount)));
}

function isOne(amount: number): boolean {
  return Math.abs(amount - 1) < 0.015;
}

/** Where there would be several amounts, the row has percentages: one alone may be a slip. */
export function arePercentages({ grid, amounts }: Rows, row: number): boolean {
  const filled = amounts.filter((column) => grid.classAt(row, column) !== "blank");
  return filled.length > 1 && filled.every((column) => grid.classAt(row, column) === "percent");
}
