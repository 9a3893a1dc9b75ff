import { agreementAmong } from "./agreement";
import { filledAmounts, isSumOf, NOTHING_SUMMED, plus } from "./sums";
import type { Amounts } from "./sums";

/** A row that is the sum of the rows right below it, as a pivot table and a budget by heads write their subtotals. */
export interface SubtotalFirst {
  readonly row: number;
  readonly of: readonly number[];
}

const MOST_PARTS = 60;
/** So many of the rows must be in such groups for all of them to be meant; fewer where there are several groups of several rows. */
const MOST_PART = 0.8;
const PART_OF_SEVERAL = 0.7;
const SEVERAL = 3;
/** Amounts of one digit are the sums of others by accident. */
const LEAST_BITS = 6;

/** The subtotals that come before their parts; none where only some rows happen to add up. */
export function subtotalsFirst(
  rows: readonly number[],
  lines: ReadonlyMap<number, Amounts>,
): readonly SubtotalFirst[] {
  const groups: SubtotalFirst[] = [];
  let [at, inGroups] = [0, 0];
  // As soon as too many rows are outside, the search is over: a list of payments is long.
  let end = rows.length;
  let heads = NOTHING_SUMMED;
  while (at < end && at - inGroups <= rows.length * (1 - PART_OF_SEVERAL)) {
    const line = lines.get(rows[at]!)!;
    // The total of all groups: what is below it is no part of any.
    if (groups.length > 1 && isSumOf(line, heads)) end = at;
    const count = end === at ? 0 : partsBelow(rows, at, lines);
    if (count > 0) heads = plus(heads, line);
    if (count > 0) groups.push({ row: rows[at]!, of: rows.slice(at + 1, at + 1 + count) });
    if (count > 0) inGroups += count + 1;
    at += count + 1;
  }
  const large = groups.filter(({ of }) => of.length > 1).length;
  const isMeant = large > 0 && groups.length > 1;
  const least = large >= SEVERAL ? PART_OF_SEVERAL : MOST_PART;
  return isMeant && inGroups >= end * least && bitsOf(groups, lines) >= LEAST_BITS ? groups : [];
}

/** How surely the rows are the sums of those below them, in bits, all of them together. */
function bitsOf(groups: readonly SubtotalFirst[], lines: ReadonlyMap<number, Amounts>): number {
  const agreement = agreementAmong([...lines.values()]);
  return groups.reduce((bits, { row, of }) => {
    const sum = of.map((part) => lines.get(part)!).reduce(plus, NOTHING_SUMMED);
    return bits + (agreement(lines.get(row)!, sum) ?? 0);
  }, 0);
}

/** How many rows right below add up to this one; 0 where none do. */
export function partsBelow(rows: readonly number[], at: number, lines: ReadonlyMap<number, Amounts>): number {
  const line = lines.get(rows[at]!)!;
  if (filledAmounts(line) === 0) return 0;
  let sums = NOTHING_SUMMED;
  for (let count = 1; count <= Math.min(MOST_PARTS, rows.length - at - 1); count += 1) {
    sums = plus(sums, lines.get(rows[at + count]!)!);
    if (isSumOf(line, sums)) return count;
  }
  return 0;
}
