import { grainsOf } from "./grain";
import type { Rounded } from "./roundness";
import type { Amounts } from "./sums";

/** What is added up, column by column. */
export interface Added {
  readonly count: number;
  readonly sums: readonly number[];
  /** How round they are, where that is known. */
  readonly rounded?: readonly Rounded[];
  /** How many bits a figure of the line says at most; nothing where it may say any. */
  mostSaid?(column: number): number;
}

/** How surely a line is the sum, and where it is not. */
export interface Agreed {
  /** What agrees, in bits, less what the figures that are wrong cost. */
  readonly bits: number;
  /** Its figures that are others than the sums, though the rest shows that these are meant. */
  readonly wrong: readonly Wrong[];
}

/** A figure of a total that is another than what its parts come to in that column. */
export interface Wrong {
  readonly column: number;
  readonly sum: number;
}

/** The rounding of the sum itself, and, chosen, four and a half times what those of the parts come to on the whole. */
const OWN = 0.5;
const OF_PARTS = 1.3;
/** Noise of binary fractions. */
const NOISE = 1e-9;

/** How far a sum of so many figures of a grain may be from the figure printed for it. */
export function slackOf(count: number, grain: number, amount: number): number {
  return grain * (OWN + OF_PARTS * Math.sqrt(count)) + NOISE * Math.abs(amount);
}

/** Chosen: so many bits of the other columns must agree for one of a row to be taken for a slip of whoever typed it. */
const LEAST_BESIDE_SLIP = 12;
/** Chosen: what a slip of one digit costs: which digit, by how much, and that there is one at all. */
const BITS_OF_SLIP = 14;
/** Chosen: what a wrong figure costs in a line that is called a total, as if one of them in a few hundred were wrong. */
const BITS_OF_STRAY = 8;

/**
 * How surely a row is the sum, in bits: each column in which both agree says as much as its figure has digits, for a sum that has nothing to do
 * with it would come so near by accident as seldom. null where any column is further away than roundings bring it, but for a slip of one
 * digit beside others that are right, or, in a line that may be called a total, any figure that is off by less than a tenth beside others that are.
 * Columns that say the same once more say nothing, and figures as round as most of the column are, or the same as others of it, say less.
 */
export function agreed(
  line: Amounts,
  { count, sums, rounded, mostSaid }: Added,
  grains: readonly number[],
  isCalled: boolean,
): Agreed | null {
  const told = new Set<number>();
  const wrong: Wrong[] = [];
  let bits = 0;
  for (const [column, amount] of line.entries()) {
    const sum = sums[column] ?? 0;
    if (amount === null || Number.isNaN(amount) || Number.isNaN(sum)) continue;
    const grain = grains[column] ?? 1;
    const off = Math.abs(sum - amount);
    if (off > slackOf(count, grain, amount)) {
      if (!isSmall(off, amount) || !(isCalled || isSlip(off, grain))) return null;
      wrong.push({ column, sum });
      continue;
    }
    if (amount === 0 || told.has(amount)) continue;
    told.add(amount);
    const agreeing = (of: number) => Math.max(0, -Math.log2((2 * off + of) / Math.abs(amount)));
    const round = rounded?.[column];
    bits += Math.min(
      agreeing(grain),
      round === undefined ? Infinity : agreeing(round.grain) + round.bits,
      mostSaid?.(column) ?? Infinity,
    );
  }
  const cost = wrong.length * (isCalled ? BITS_OF_STRAY : BITS_OF_SLIP);
  const isMeant = wrong.length === 0 || (bits >= LEAST_BESIDE_SLIP * wrong.length && bits > cost);
  return isMeant ? { bits: bits - cost, wrong } : null;
}

/** How many bits agree at most. */
export function mostBits(line: Amounts, grains: readonly number[]): number {
  const sums = line.map((amount) => amount ?? 0);
  return agreed(line, { count: 1, sums }, grains, false)?.bits ?? 0;
}

/** Whether a figure may agree, or be a slip, whatever else is known: the many ways that cannot be meant are told so at little cost. */
export function mayAgree(amount: number, sum: number, slack: number): boolean {
  const off = Math.abs(sum - amount);
  return Number.isNaN(off) || off <= slack + NOISE * Math.abs(amount) || isSmall(off, amount);
}

/** Whether a figure is another but for one digit: 366,291 for 363,291. */
function isSlip(off: number, grain: number): boolean {
  const digits = Math.round(off / grain)
    .toString()
    .replace(/0+$/, "");
  return digits.length === 1;
}

/** Chosen: a slip of more than a tenth of an amount is seen by who reads it. */
const LEAST_OF_SLIP = 10;

function isSmall(off: number, amount: number): boolean {
  return off * LEAST_OF_SLIP < Math.abs(amount);
}

/** How surely a line is the sum, in bits; null where it is none. */
export type Agreement = (line: Amounts, sum: Added) => number | null;

/** How surely lines are sums, where those beside them tell how finely the figures are written: worked out once, when it is first asked. */
export function agreementAmong(beside: readonly Amounts[]): Agreement {
  let grains: readonly number[] | null = null;
  return (line, sum) => {
    grains ??= grainsOf(beside);
    return agreed(line, sum, grains, false)?.bits ?? null;
  };
}
