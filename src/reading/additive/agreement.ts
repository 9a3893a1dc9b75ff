import { grainsOf } from "./grain";
import type { Amounts } from "./sums";

/** What is added up, column by column. */
export interface Added {
  readonly count: number;
  readonly sums: readonly number[];
}

/** The rounding of the sum itself, and four and a half times what those of the parts come to on the whole. */
const OWN = 0.5;
const OF_PARTS = 1.3;
/** Noise of binary fractions. */
const NOISE = 1e-9;

/** How far a sum of so many figures of a grain may be from the figure printed for it. */
export function slackOf(count: number, grain: number, amount: number): number {
  return grain * (OWN + OF_PARTS * Math.sqrt(count)) + NOISE * Math.abs(amount);
}

/**
 * How surely a row is the sum, in bits: each column in which both agree says as much as its figure has digits, for a sum that has nothing to do
 * with it would come so near by accident as seldom. null where any column is further away than roundings bring it. Columns that say the same
 * once more say nothing.
 */
export function agreement(line: Amounts, { count, sums }: Added, grains: readonly number[]): number | null {
  const told = new Set<number>();
  let bits = 0;
  for (const [column, amount] of line.entries()) {
    const sum = sums[column] ?? 0;
    if (amount === null || Number.isNaN(amount) || Number.isNaN(sum)) continue;
    const grain = grains[column] ?? 1;
    const off = Math.abs(sum - amount);
    if (off > slackOf(count, grain, amount)) return null;
    if (amount === 0 || told.has(amount)) continue;
    told.add(amount);
    bits += Math.max(0, -Math.log2((2 * off + grain) / Math.abs(amount)));
  }
  return bits;
}

/** How surely a line is the sum, where the lines beside it tell how finely the figures are written. */
export function agreementOf(line: Amounts, sum: Added, beside: readonly Amounts[]): number | null {
  return agreement(line, sum, grainsOf(beside));
}
