import { agreementCalled } from "./agreement";
import { grainsOf } from "./grain";
import type { Amounts } from "./sums";

/** A line that states what open lines above it come to, where some are added and others taken off. */
export interface Link {
  readonly total: number;
  readonly plus: readonly number[];
  /** What is taken off though it is written like the rest. */
  readonly minus: readonly number[];
  /** How many bits more agree than by accident. */
  readonly surplus: number;
}

/** What is known of the lines of a chain besides their figures. */
export interface ChainLook {
  readonly lines: readonly Amounts[];
  /** How finely most lines write their figures, column by column. */
  readonly grains: readonly number[];
  readonly begins: ReadonlySet<number>;
  readonly called: ReadonlySet<number>;
  readonly likely: ReadonlySet<number>;
  /** Lines that say that they are what is left, or what is raised for it: by their figures alone the last of many parts is left of their total. */
  readonly left: ReadonlySet<number>;
  /** Lines that say that they are taken off: "Less: fees". */
  readonly less: ReadonlySet<number>;
  /** The lines so far that state something themselves. */
  readonly stated: ReadonlySet<number>;
  /** What a line is called: those called alike may be added up once more. */
  nameOf(line: number): string;
}

/** Lines to be added and to be taken off, and how many bits of choice there are in taking just these. */
interface Way {
  readonly plus: readonly number[];
  readonly minus: readonly number[];
  readonly choice: number;
}

const BITS_OF_CALLED = 1;
const BITS_OF_LEFT = 2;
const BITS_OF_LIKELY = 3;
/** One line in eight states something, and one such sum in thirty is an accident. */
const BITS_OF_OTHER = 8;
/** Longer runs are added up as a whole, or from where a section begins. */
const MOST_APART = 60;

/** The likeliest way in which a line comes from the open lines above it; null where none agrees better than by accident. */
export function linkTo(look: ChainLook, open: readonly number[], total: number): Link | null {
  return likeliest(look, total, waysTo(look, open));
}

/** The likeliest way in which a line adds up the totals so far that are called alike: "Total budget income" after the income of each centre. */
export function linkOfAlike(look: ChainLook, total: number): Link | null {
  const alike = new Map<string, number[]>();
  for (const line of look.stated) {
    const name = look.nameOf(line);
    alike.set(name, [...(alike.get(name) ?? []), line]);
  }
  const ways = [...alike.values()]
    .filter(({ length }) => length > 1)
    .map((plus) => ({ plus, minus: [], choice: 2 + Math.log2(alike.size) }));
  const link = likeliest(look, total, ways);
  return link === null ? null : { ...link, plus: [] };
}

/** The likeliest way in which a line is the sum of those right below it. */
export function linkBelow(look: ChainLook, total: number): Link | null {
  return likeliest(look, total, waysBelow(look, total));
}

function likeliest(look: ChainLook, total: number, ways: Iterable<Way>): Link | null {
  const line = look.lines[total]!;
  if (!line.some((amount) => amount !== null && amount !== 0 && !Number.isNaN(amount))) return null;
  const { called, likely } = look;
  const isTold = called.has(total) || likely.has(total);
  const prior = priorOf(look, total);
  let best: Link | null = null;
  for (const { plus, minus, choice } of ways) {
    if (minus.length > 0 && !look.left.has(total)) continue;
    // Two payments of one amount after each other state nothing.
    if (plus.length + minus.length === 1 && !isTold) continue;
    const parts = [...plus, ...minus].map((at) => look.lines[at]!);
    const grains = grainsOf([line, ...parts]).map((own, column) => Math.min(own, look.grains[column] ?? own));
    const sums = signedSums(look.lines, plus, minus, line.length);
    const bits = agreementCalled(line, { count: parts.length, sums }, grains, isTold);
    const surplus = bits === null ? -1 : bits - prior - choice;
    if (surplus >= 0 && surplus > (best?.surplus ?? -1)) best = { total, plus, minus, surplus };
  }
  return best;
}

/** How many bits it takes for a line to be one that states something, by its name. */
function priorOf({ called, left, likely }: ChainLook, line: number): number {
  if (called.has(line)) return BITS_OF_CALLED;
  if (!likely.has(line)) return BITS_OF_OTHER;
  return left.has(line) ? BITS_OF_LEFT : BITS_OF_LIKELY;
}

/** The ways worth a look: all open lines, those of a section or since the last total, or the last few; as they are, or with some of them taken off. */
function* waysTo({ begins, stated, less }: ChainLook, open: readonly number[]): Generator<Way> {
  const { length } = open;
  if (length === 0) return;
  if (stated.has(open.at(-1)!)) yield { plus: open.slice(-1), minus: [], choice: 3 };
  for (let from = length - 2; from >= 0; from -= 1) {
    const isWhole = from === 0 || begins.has(open[from]!) || stated.has(open[from - 1]!);
    if (!isWhole && length - from > MOST_APART) continue;
    const runs = isWhole ? 1 : 2 * Math.log2(length - from + 1);
    const [first, ...rest] = open.slice(from) as [number, ...number[]];
    yield { plus: [first, ...rest], minus: [], choice: runs };
    yield { plus: [first], minus: rest, choice: runs + 1 };
    const off = rest.filter((line) => less.has(line));
    if (isWhole && off.length > 0 && off.length < rest.length)
      yield { plus: [first, ...rest.filter((line) => !less.has(line))], minus: off, choice: runs + 1 };
    if (rest.length === 1) yield { plus: rest, minus: [first], choice: runs + 2 };
    if (from > 0) continue;
    yield { plus: [], minus: [first, ...rest], choice: 2 };
    // What is spent, one after another, and what is taken off it.
    for (let split = 1; split < rest.length && length <= MOST_APART; split += 1)
      yield { plus: open.slice(0, split + 1), minus: open.slice(split + 1), choice: 2 + Math.log2(length) };
  }
}

/** The lines right below, to before one that says it is left. */
function* waysBelow({ lines, left, called }: ChainLook, total: number): Generator<Way> {
  const plus: number[] = [];
  for (let at = total + 1; at < lines.length && plus.length < MOST_APART; at += 1) {
    if (left.has(at) || called.has(at)) return;
    plus.push(at);
    if (plus.length > 1) yield { plus: [...plus], minus: [], choice: 2 * Math.log2(plus.length + 1) };
  }
}

/** The sums, column by column; a column in which no part has a figure tells nothing. */
function signedSums(
  lines: readonly Amounts[],
  plus: readonly number[],
  minus: readonly number[],
  width: number,
): readonly number[] {
  return Array.from({ length: width }, (_, column) => {
    const added = (some: readonly number[]) => some.reduce((sum, at) => sum + (lines[at]![column] ?? 0), 0);
    const isTold = [...plus, ...minus].some((at) => lines[at]![column] !== null);
    return isTold ? added(plus) - added(minus) : Number.NaN;
  });
}
