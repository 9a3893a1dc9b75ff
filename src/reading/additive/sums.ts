/** What a cell with a text stands for that may have been meant as an amount: no sum can be told by it. */
export const UNREAD = Number.NaN;

/** A row or a column of amounts; null where a cell holds none, `UNREAD` where it cannot be told. */
export type Amounts = readonly (number | null)[];

/** Parts of a unit by which a sum of binary fractions, or of figures shown rounded, may differ. */
const RELATIVE = 1e-9;
const ABSOLUTE = 0.011;
/** A printed table rounds every figure: a sum of n of them may be out by half a unit each. */
const ROUNDED = 0.5;

/** Lines added up column by column. */
export interface Summed {
  readonly count: number;
  readonly sums: readonly number[];
  /** The largest amount of each column, which tells how much noise its sum may have. */
  readonly largest: readonly number[];
}

export const NOTHING_SUMMED: Summed = { count: 0, sums: [], largest: [] };

/** One more line. */
export function plus({ count, sums, largest }: Summed, line: Amounts): Summed {
  return {
    count: count + 1,
    sums: line.map((amount, at) => (sums[at] ?? 0) + (amount ?? 0)),
    largest: line.map((amount, at) => Math.max(largest[at] ?? 0, Math.abs(amount ?? 0))),
  };
}

/** The lines added up. */
export function summed(lines: readonly Amounts[]): Summed {
  return lines.reduce(plus, NOTHING_SUMMED);
}

/** Whether the amounts are the sums, column by column; `isRounded` allows for figures rounded to whole units. */
export function isSumOf(amounts: Amounts, { count, sums, largest }: Summed, isRounded = false): boolean {
  let compared = 0;
  for (const [at, amount] of amounts.entries()) {
    if (amount === null || Number.isNaN(amount) || Number.isNaN(sums[at])) continue;
    // Parts that are not rounded to whole units add up to all but what the sum is rounded by.
    const rounded = isWhole(sums[at] ?? 0) ? count : 1;
    const slack = isRounded && Number.isInteger(amount) ? ROUNDED * rounded : 0;
    const noise = RELATIVE * Math.max(Math.abs(amount), largest[at] ?? 0) * count;
    if (Math.abs((sums[at] ?? 0) - amount) > Math.max(ABSOLUTE, noise, slack)) return false;
    if (amount !== 0) compared += 1;
  }
  return compared > 0;
}

function isWhole(sum: number): boolean {
  return Math.abs(sum - Math.round(sum)) < ABSOLUTE;
}

/** How many of the amounts are other than nothing. */
export function filledAmounts(amounts: Amounts): number {
  return amounts.filter((amount) => amount !== null && amount !== 0 && !Number.isNaN(amount)).length;
}
