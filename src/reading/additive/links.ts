import { agreed, mayAgree, mostBits, slackOf } from "./agreement";
import type { Wrong } from "./agreement";
import type { Written } from "./grain";
import { grainOf } from "./grain";
import type { OpenLines } from "./open-lines";
import type { Known, Open } from "./open";
import type { Goal, Way } from "./ways";
import { waysBelow, waysTo } from "./ways";

/** A line that states what open lines above it come to, where some are added and others taken off. */
export interface Link {
  readonly total: number;
  readonly plus: readonly number[];
  /** What is taken off though it is written like the rest. */
  readonly minus: readonly number[];
  /** How many bits more agree than by accident; below 0 for a line that is called a total and that nothing comes to. */
  readonly surplus: number;
  /** The columns in which its figure is wrong. */
  readonly wrong: readonly Wrong[];
}

/** What is known of the lines of a chain besides their figures. */
export interface SaidOfChain {
  readonly begins: ReadonlySet<number>;
  readonly called: ReadonlySet<number>;
  readonly likely: ReadonlySet<number>;
  /** Lines that say that they are what is left, or what is raised for it: by their figures alone the last of many parts is left of their total. */
  readonly left: ReadonlySet<number>;
  /** Lines that say that they are taken off: "Less: fees". */
  readonly less: ReadonlySet<number>;
  /** Lines that can only be what the lines of their section come to, with the first of these. */
  readonly closing: ReadonlyMap<number, number>;
  /** What a line is called: those called alike may be added up once more. */
  nameOf(line: number): string;
}

/** What is known of the lines while the chain is followed. */
export interface ChainLook extends SaidOfChain, Known {
  readonly written: Written;
  readonly every: OpenLines;
  /** The lines so far that state something themselves. */
  readonly stated: Set<number>;
}

const BITS_OF_CALLED = 1;
const BITS_OF_LEFT = 2;
const BITS_OF_LIKELY = 3;
/** Chosen: one line in eight states something, and one such sum in thirty is an accident. */
const BITS_OF_OTHER = 8;
/** Chosen: and of a long table one in four has such an accident anywhere. */
const BITS_OF_ANY = 2;

/** The likeliest way in which a line comes from the open lines above it; null where none agrees better than by accident. */
export function linkTo(look: ChainLook, open: Open, total: number): Link | null {
  const goal = goalOf(look, total);
  return goal === null ? null : likeliest(look, total, waysTo(look, open, goal));
}

/** The likeliest way in which a line is the sum of those right below it, to before one that is called a total or says that it is left. */
export function linkBelow(look: ChainLook, total: number): Link | null {
  const goal = goalOf(look, total);
  const isPart = (line: number) => !look.left.has(line) && !look.called.has(line);
  return goal === null ? null : likeliest(look, total, waysBelow(look.written, look.every, goal, isPart));
}

function goalOf({ written, left }: ChainLook, line: number): Goal | null {
  const key = tellingColumn(written, line);
  if (key === null) return null;
  const amount = written.lines[line]![key]!;
  const grain = grainOf(written.usual(key));
  const isNear = (count: number, sum: number) => mayAgree(amount, sum, slackOf(count, grain, 0));
  return { line, isLeft: left.has(line), key, isNear };
}

/** The column whose figure has the most digits; null where there is none. */
function tellingColumn({ lines, usual }: Written, total: number): number | null {
  let [best, most] = [null as number | null, 0];
  for (const [column, amount] of lines[total]!.entries()) {
    const size = Math.abs(amount ?? 0) / grainOf(usual(column));
    if (size > most) [best, most] = [column, size];
  }
  return best;
}

/** The figures of a line, and how finely most of their columns are written. */
function filledIn(
  { lines, usual }: Written,
  total: number,
): readonly { readonly column: number; readonly amount: number; readonly grain: number }[] {
  return lines[total]!.flatMap((amount, column) =>
    amount === null || Number.isNaN(amount) ? [] : [{ column, amount, grain: grainOf(usual(column)) }],
  );
}

/** The likeliest of the ways to a line. */
export function likeliest(look: ChainLook, total: number, ways: Iterable<Way>): Link | null {
  const { written, called, likely } = look;
  const line = written.lines[total]!;
  if (tellingColumn(written, total) === null) return null;
  const saysTotal = called.has(total) || likely.has(total);
  const prior = priorOf(look, total);
  const filled = filledIn(written, total);
  const most = mostBits(
    line,
    line.map((_, column) => grainOf(written.finest(column))),
  );
  let best: Link | null = null;
  for (const way of ways) {
    const { count, choice } = way;
    // Two payments of one amount after each other state nothing.
    if (count === 1 && !saysTotal) continue;
    // However well it agrees, it is an accident, or another is likelier.
    const mostSurplus = most - prior - choice;
    if (mostSurplus < 0 || (best !== null && !isSurer(mostSurplus, best.surplus))) continue;
    const roundings = slackOf(count, 1, 0);
    if (!filled.every(({ column, amount, grain }) => mayAgree(amount, way.sum(column), roundings * grain)))
      continue;
    const sums = line.map((_, column) => way.sum(column));
    const found = agreed(line, { count, sums }, way.grains(), saysTotal);
    const surplus = found === null ? -1 : found.bits - prior - choice;
    if (found === null || surplus < 0 || (best !== null && !isSurer(surplus, best.surplus))) continue;
    best = { total, ...way.parts(), surplus, wrong: found.wrong };
  }
  return best;
}

/** Whether one is likelier than another by more than the noise of binary fractions. */
export function isSurer(surplus: number, other: number): boolean {
  return surplus > other + NOISE_OF_BITS;
}

const NOISE_OF_BITS = 1e-6;

/** How many bits it takes for a line to be one that states something, by its name. */
function priorOf({ called, left, likely, written }: ChainLook, line: number): number {
  if (called.has(line)) return BITS_OF_CALLED;
  if (!likely.has(line)) return Math.max(BITS_OF_OTHER, Math.log2(written.lines.length) + BITS_OF_ANY);
  return left.has(line) ? BITS_OF_LEFT : BITS_OF_LIKELY;
}
