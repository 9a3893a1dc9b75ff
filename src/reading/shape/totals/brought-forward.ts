import { filledAmounts, isSumOf } from "../../additive";
import { named, namesAt } from "./rows";
import type { Rows, RowsBefore } from "./rows";
import { isBroughtForward } from "../total-words";

/** Whether a row tells what pages before it come to. */
export function isBrought(rows: Rows, row: number): boolean {
  const names = namesAt(rows, row);
  return names.length === 1 && isBroughtForward(names[0]!);
}

/**
 * Why what is brought forward is not counted, which is doubtful where no row above comes to it; null for every other row, and where the page
 * that it comes from is not in the table: then it is counted, and doubtful.
 */
export function broughtForward(
  rows: Rows,
  row: number,
  { totals, kept, sumOfKept }: RowsBefore,
): { readonly why: string; readonly isDoubtful?: boolean } | null {
  const line = rows.lines.get(row)!;
  if (!isBrought(rows, row) || filledAmounts(line) === 0 || kept.length === 0) return null;
  const isAbove =
    isSumOf(line, sumOfKept, true) || totals.some((at) => rows.lines.get(at)!.join() === line.join());
  return isAbove
    ? { why: `${named(rows, row)} is what the rows above come to, which are counted already` }
    : { why: `${named(rows, row)} is not what the rows above come to`, isDoubtful: true };
}
