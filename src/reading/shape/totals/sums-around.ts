import { filledAmounts, isSumOf, NOTHING_SUMMED, plus, summed } from "../../additive";
import type { Summed } from "../../additive";
import { namesAt } from "./rows";
import type { Rows, RowsBefore } from "./rows";
import { isCountry } from "../total-words";

/** How many rows another is the sum of, where it is one and where that can be told. */
export type Sums = SumsFound | "no" | "unknown";

interface SumsFound {
  readonly count: number;
  readonly isPart?: boolean;
  /** Its figures are of a digit or two, and are the sums of others by accident. */
  readonly isWeak?: boolean;
}

const MOST_PARTS = 60;

/**
 * Which rows a row is the sum of: those since the last total or section, all above, or those below where it comes first. For a suspect
 * row the last ones of the run too: a subtotal without a section of its own.
 */
export function sumsAround(
  { lines, data, groups, agreement }: Rows,
  row: number,
  before: RowsBefore,
  isSuspect: boolean,
): Sums {
  const line = lines.get(row)!;
  const tells = (sum: Summed) => (agreement(line, sum) ?? 0) >= LEAST_BITS;
  for (const sum of [before.sumOfRun, before.sumOfKept]) {
    if (sum.count > 0 && isSumOf(line, sum, sum.count > 1)) return { count: sum.count, isWeak: !tells(sum) };
  }
  let last = NOTHING_SUMMED;
  const most = isSuspect ? Math.min(before.run.length, MOST_PARTS) : 0;
  for (let count = 1; count < most; count += 1) {
    last = plus(last, lines.get(before.run.at(-count)!)!);
    if (count > 1 && isSumOf(line, last) && tells(last)) return { count, isPart: true };
  }
  if (before.kept.length > 0) return "no";
  const after = data.filter((each) => each > row && !groups.has(each));
  const sum = summed(after.map((each) => lines.get(each)!));
  return after.length > 1 && isSumOf(line, sum, true) ? { count: after.length } : "no";
}

/** Amounts of a digit or two are the sums of the last two or three by accident. */
const LEAST_BITS = 3;

/** A country among some of its places: it alone is one, and each of its figures is more than those of all others together. */
export function outweighsPlaces(rows: Rows, row: number): boolean {
  const { lines, data } = rows;
  const isOne = (each: number): boolean => namesAt(rows, each).some(isCountry);
  if (!isOne(row)) return false;
  const others = data.filter((each) => each !== row);
  if (others.length < 2 || others.some(isOne)) return false;
  const { sums } = summed(others.map((each) => lines.get(each)!));
  const line = lines.get(row)!;
  return filledAmounts(line) > 0 && line.every((amount, at) => (amount ?? 0) >= (sums[at] ?? 0));
}
