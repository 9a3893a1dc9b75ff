import { agreed, slackOf } from "./agreement";
import type { Wrong } from "./agreement";
import type { Rounded } from "./roundness";
import type { Amounts } from "./sums";

/** A line that is the sum of others beside it. Lines are told by their places, counted from 0. */
export interface SumFound {
  readonly total: number;
  /** The lines right above it or right below it that come to it; sums among them stand for their own parts. */
  readonly parts: readonly number[];
  /** How many bits more agree than by accident in any of the places looked at: below 0 it may well be one. */
  readonly surplus: number;
  /** Its figures that are others than the sums. */
  readonly wrong: readonly Wrong[];
}

/** Chosen: one line in so many is a sum in a table with a subtotal for every few lines. */
export const MOST_OFTEN = 4;

/** The lines of a table, and what is known of them besides. */
export interface SumSearch {
  readonly lines: readonly Amounts[];
  readonly begins: ReadonlySet<number>;
  readonly called: ReadonlySet<number>;
  readonly likely: ReadonlySet<number>;
  readonly grains: readonly number[];
  /** How round lines are together. */
  rounded(some: readonly number[]): readonly Rounded[];
  /** How many bits a figure says at most. */
  mostSaid(line: number, column: number): number;
  /** How many bits of each line agree at most. */
  readonly mostBits: readonly number[];
  /** Whether a line has any figure other than nothing. */
  readonly isFilled: readonly boolean[];
  /** How many lines are added up at most. */
  readonly most: number;
  /** One line in so many is expected to be a sum. */
  readonly oneIn: number;
}

/** Chosen: one sum in thirty is an accident; one in eight where a table is full of them, which speak for each other. */
const BITS_OF_CHANCE = 5;
const BITS_AMONG_MANY = 3;
const BITS_OF_CALLED = 1;
const LEAST_PARTS = 2;

/** The nearest of the lines on one side, from a place among them on, that come to a line; null where none do, or where that may be an accident. */
export function sumBeside(
  look: SumSearch,
  open: readonly number[],
  total: number,
  place: number,
  step: 1 | -1,
): SumFound | null {
  const { lines, grains, most } = look;
  const line = lines[total]!;
  const key = tellingColumn(line, grains);
  if (key === null) return null;
  const own = line[key]!;
  let [sum, filled] = [0, 0];
  for (let count = 1; count <= most; count += 1) {
    const last = place + step * (count - 1);
    const at = open[last];
    if (at === undefined) return null;
    const part = lines[at]![key] ?? 0;
    if (Number.isNaN(part)) return null;
    sum += part;
    if (look.isFilled[at]!) filled += 1;
    if (filled < LEAST_PARTS || Math.abs(sum - own) > slackOf(count, grains[key]!, own)) continue;
    const needed = bitsNeeded(look, open, total, { from: place, to: last, step });
    // However well it agrees, it may be an accident.
    if (look.mostBits[total]! < needed) continue;
    const parts = open.slice(Math.min(place, last), Math.max(place, last) + 1);
    const sums = sumsOf(lines, parts, line.length);
    const added = { count: filled, sums, rounded: look.rounded(parts) };
    const isSaid = look.called.has(total) || look.likely.has(total);
    const mostSaid = (column: number) => look.mostSaid(total, column);
    const found = agreed(line, isSaid ? added : { ...added, mostSaid }, grains, false);
    if (found !== null && found.bits >= needed)
      return { total, parts, surplus: found.bits - needed, wrong: found.wrong };
  }
  return null;
}

/** The column whose figure says the most. */
function tellingColumn(line: Amounts, grains: readonly number[]): number | null {
  let [best, most] = [null as number | null, 0];
  for (const [column, amount] of line.entries()) {
    const size = Math.abs(amount ?? 0) / grains[column]!;
    if (size > most) [best, most] = [column, size];
  }
  return best;
}

function sumsOf(lines: readonly Amounts[], parts: readonly number[], width: number): readonly number[] {
  const sums = Array.from({ length: width }, () => 0);
  for (const at of parts) for (const [column, amount] of lines[at]!.entries()) sums[column]! += amount ?? 0;
  return sums;
}

/** The open lines added up, from the nearest to a total to the last. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly step: 1 | -1;
}

/**
 * A sum of all lines to an end, or to the beginning of a section, is looked for in one place only, and long runs in more than short ones; a
 * line at an end or between sections is as likely a sum as not.
 */
function bitsNeeded(
  look: SumSearch,
  open: readonly number[],
  total: number,
  { from, to, step }: Run,
): number {
  const { begins, called, likely, lines, oneIn } = look;
  const next = open[to + step];
  const count = Math.abs(to - from) + 1;
  const isWhole = next === undefined || begins.has(step > 0 ? next : open[to]!);
  const runs = isWhole ? 1 : count * (count + 1);
  if (called.has(total)) return Math.log2(runs) + BITS_OF_CALLED;
  if (likely.has(total)) return Math.log2(2 * runs) + BITS_AMONG_MANY;
  const isAtEnd = open[from - step] === undefined || total === 0 || total === lines.length - 1;
  const places = isAtEnd || begins.has(total) ? 1 : oneIn;
  return Math.log2(2 * runs * places) + (oneIn > MOST_OFTEN ? BITS_OF_CHANCE : BITS_AMONG_MANY);
}
