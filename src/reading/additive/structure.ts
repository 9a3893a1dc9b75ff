import { agreement, slackOf } from "./agreement";
import { grainsOf } from "./grain";
import type { Amounts } from "./sums";

/** A line that is the sum of others beside it. Lines are told by their places, counted from 0. */
export interface SumFound {
  readonly total: number;
  /** The lines right above it or right below it that come to it; sums among them stand for their own parts. */
  readonly parts: readonly number[];
  /** How many bits more agree than by accident in any of the places looked at: below 0 it may well be one. */
  readonly surplus: number;
}

/** Which lines of a table are the sums of others, by the figures alone. */
export interface AdditiveStructure {
  readonly sums: readonly SumFound[];
  /** The lines that are no sum of others. */
  readonly leaves: readonly number[];
  /** The lines that are in no sum. */
  readonly roots: readonly number[];
}

/** What else is known of the lines. */
export interface Told {
  /** The lines at which a section begins, where a sum is expected to begin or to end. */
  readonly begins?: ReadonlySet<number>;
  /** The lines that words or formulas call sums, of which fewer digits need to agree. */
  readonly called?: ReadonlySet<number>;
}

/** Longer tables are lists, which hold no totals inside. */
const MOST_LINES = 5000;
/** So many lines are added up in search of a total, fewer in a long table: the search stays near linear. */
const MOST_PARTS = 400;
const MOST_STEPS = 400_000;
const MOST_PASSES = 12;
/** A sum may be an accident in one of so many places. */
const BITS_OF_CHANCE = 5;
const BITS_OF_CALLED = 1;
const LEAST_PARTS = 2;

/**
 * The sums of a table, its subtotals before their parts or after them, in any number of levels: lines right beside each other that come to
 * one above or below them are put together under it, which then stands for them, until nothing more comes together.
 */
export function additiveStructure(
  lines: readonly Amounts[],
  { begins = new Set(), called = new Set() }: Told = {},
): AdditiveStructure {
  const all = lines.map((_, at) => at);
  if (lines.length > MOST_LINES || lines.length <= LEAST_PARTS) return { sums: [], leaves: all, roots: all };
  const look: Look = {
    lines,
    begins,
    called,
    grains: grainsOf(lines),
    most: Math.min(MOST_PARTS, Math.ceil(MOST_STEPS / lines.length)),
  };
  const sums: SumFound[] = [];
  const totals = new Map<number, Side>();
  let open = all;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const found = sumsAmong(look, open, totals);
    if (found.length === 0) break;
    const inside = new Set(found.flatMap(({ parts }) => parts));
    for (const { total, parts } of found)
      totals.set(total, totals.has(total) ? "both" : sideOf(total, parts));
    sums.push(...found);
    open = open.filter((at) => !inside.has(at));
  }
  return { sums, leaves: all.filter((at) => !totals.has(at)), roots: open };
}

/** On which sides of a total its parts are; on both where it tells the same money once more in other parts. */
type Side = "above" | "below" | "both";

function sideOf(total: number, [first]: readonly number[]): Side {
  return first! < total ? "above" : "below";
}

interface Look {
  readonly lines: readonly Amounts[];
  readonly begins: ReadonlySet<number>;
  readonly called: ReadonlySet<number>;
  readonly grains: readonly number[];
  /** How many lines are added up at most. */
  readonly most: number;
}

/** The sums among the open lines that have no line in common, the shortest first. */
function sumsAmong(
  look: Look,
  open: readonly number[],
  totals: ReadonlyMap<number, Side>,
): readonly SumFound[] {
  const found = open.flatMap((total, place) => {
    const side = totals.get(total);
    const below = side === "below" || side === "both" ? null : sumBeside(look, open, place, 1);
    const above = side === "above" || side === "both" ? null : sumBeside(look, open, place, -1);
    return [below, above].filter((sum) => sum !== null);
  });
  found.sort((one, other) => one.parts.length - other.parts.length || other.surplus - one.surplus);
  const taken = new Set<number>();
  return found.filter(({ total, parts }) => {
    if ([total, ...parts].some((at) => taken.has(at))) return false;
    for (const at of [total, ...parts]) taken.add(at);
    return true;
  });
}

/** The nearest lines on one side that come to a line; null where none do, or where that may be an accident. */
function sumBeside(look: Look, open: readonly number[], place: number, step: number): SumFound | null {
  const { lines, grains, most } = look;
  const total = open[place]!;
  const line = lines[total]!;
  const key = tellingColumn(line, grains);
  if (key === null) return null;
  const own = line[key]!;
  let [sum, filled] = [0, 0];
  for (let count = 1; count <= most; count += 1) {
    const at = open[place + step * count];
    if (at === undefined) return null;
    const part = lines[at]![key] ?? 0;
    if (Number.isNaN(part)) return null;
    sum += part;
    if (lines[at]!.some((amount) => amount !== null && amount !== 0)) filled += 1;
    if (filled < LEAST_PARTS || Math.abs(sum - own) > slackOf(count, grains[key]!, own)) continue;
    const parts = open.slice(...(step > 0 ? [place + 1, place + count + 1] : [place - count, place]));
    const bits = agreement(line, { count: filled, sums: sumsOf(lines, parts, line.length) }, grains);
    if (bits === null) continue;
    const surplus = bits - bitsNeeded(look, open, place, step * count);
    if (surplus >= 0) return { total, parts, surplus };
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

/** A sum of all lines to an end, or to the beginning of a section, is looked for in one place only; any other in as many as there are lines. */
function bitsNeeded(look: Look, open: readonly number[], place: number, count: number): number {
  const { begins, called, most } = look;
  const last = place + count;
  const isWhole =
    count > 0
      ? last === open.length - 1 || begins.has(open[last + 1]!)
      : last === 0 || begins.has(open[last]!);
  const runs = isWhole ? 1 : Math.min(most, open.length);
  if (called.has(open[place]!)) return Math.log2(runs) + BITS_OF_CALLED;
  const isAtEnd = place === 0 || place === open.length - 1 || begins.has(open[place]!);
  return Math.log2(2 * runs * (isAtEnd ? 1 : open.length)) + BITS_OF_CHANCE;
}
