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

/** So many bits of the other columns must agree for one of a row to be taken for a slip of whoever typed it. */
const LEAST_BESIDE_SLIP = 12;
/** What a slip of one digit costs: which digit, by how much, and that there is one at all. */
const BITS_OF_SLIP = 14;

/**
 * How surely a row is the sum, in bits: each column in which both agree says as much as its figure has digits, for a sum that has nothing to do
 * with it would come so near by accident as seldom. null where any column is further away than roundings bring it, but for a slip of one
 * digit beside others that are right. Columns that say the same once more say nothing.
 */
export function agreement(line: Amounts, { count, sums }: Added, grains: readonly number[]): number | null {
  const told = new Set<number>();
  let [bits, slips] = [0, 0];
  for (const [column, amount] of line.entries()) {
    const sum = sums[column] ?? 0;
    if (amount === null || Number.isNaN(amount) || Number.isNaN(sum)) continue;
    const grain = grains[column] ?? 1;
    const off = Math.abs(sum - amount);
    if (off > slackOf(count, grain, amount)) {
      if (!isSlip(off, grain, amount)) return null;
      slips += 1;
      continue;
    }
    if (amount === 0 || told.has(amount)) continue;
    told.add(amount);
    bits += Math.max(0, -Math.log2((2 * off + grain) / Math.abs(amount)));
  }
  if (slips === 0) return bits;
  return bits >= LEAST_BESIDE_SLIP * slips && bits > BITS_OF_SLIP * slips
    ? bits - BITS_OF_SLIP * slips
    : null;
}

/** Whether a figure is another but for one digit: 366,291 for 363,291. */
function isSlip(off: number, grain: number, amount: number): boolean {
  const digits = Math.round(off / grain)
    .toString()
    .replace(/0+$/, "");
  return digits.length === 1 && off * LEAST_OF_SLIP < Math.abs(amount);
}

/** A slip of more than a tenth of an amount is seen by who reads it. */
const LEAST_OF_SLIP = 10;

/** How surely a line is the sum, where the lines beside it tell how finely the figures are written. */
export function agreementOf(line: Amounts, sum: Added, beside: readonly Amounts[]): number | null {
  return agreement(line, sum, grainsOf(beside));
}
