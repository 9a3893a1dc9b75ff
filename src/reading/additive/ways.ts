import type { Written } from "./grain";
import { COARSEST, grainOf } from "./grain";
import type { OpenLines } from "./open-lines";
import { MOST_NEAR, placesToBeginAt } from "./open";
import type { Known, Open } from "./open";

/** A way to come to a line: lines to be added and to be taken off, and how many bits of choice there are in taking just these. */
export interface Way {
  readonly count: number;
  readonly choice: number;
  /** What it comes to in a column; `UNREAD` where that cannot be told. */
  sum(column: number): number;
  /** How finely its figures and those of the line that it comes to are written, column by column. */
  grains(): readonly number[];
  parts(): { readonly plus: readonly number[]; readonly minus: readonly number[] };
}

/** The line that ways are looked for to. */
export interface Goal {
  readonly line: number;
  /** Whether some of them may be taken off. */
  readonly isLeft: boolean;
  /** The column that says the most, which nearly all ways that are none are told by. */
  readonly key: number;
  /** Whether so many lines that come to so much there may come to the line. */
  isNear(count: number, sum: number): boolean;
}

/**
 * The ways worth a look, the shortest first: the open lines from the beginning, from where a section begins or from the last total, or the last
 * few; as they are, or where the line is left of them with some of them taken off.
 */
export function* waysTo(known: Known, open: Open, goal: Goal): Generator<Way> {
  const { all, less } = open;
  const length = all.length();
  if (length === 0) return;
  const wayFrom = waysFrom(known, open, goal);
  if (known.stated.has(all.line(length - 1))) yield* wayFrom(length - 1, 3, "all");
  for (const { from, isWhole } of placesToBeginAt(open)) {
    const choice = isWhole ? 1 : 2 * Math.log2(length - from + 1);
    yield* wayFrom(from, choice, "all");
    if (!goal.isLeft) continue;
    yield* wayFrom(from, choice + 1, "first");
    if (isWhole && less !== null) yield* wayFrom(from, choice + 1, "less");
    if (from === length - 2) yield* wayFrom(from, choice + 2, "last");
  }
  if (length < 2 || !goal.isLeft) return;
  yield* wayFrom(0, 2, "none");
  // What is spent, one after another, and what is taken off it.
  for (let split = 2; split < length && length <= MOST_NEAR; split += 1)
    yield* wayFrom(0, 2 + Math.log2(length), split);
}

/** Which of the lines of a run are added: all, the first or the last alone, those that do not say that they are taken off, none, or so many. */
type Added = "all" | "first" | "last" | "less" | "none" | number;

/** Makes a way of the open lines from a place on, where it may come to the line. */
function waysFrom(
  { written, less: saysLess }: Known,
  { all, less }: Open,
  { line, key, isNear }: Goal,
): (from: number, choice: number, added: Added) => readonly Way[] {
  const length = all.length();
  const grains = grainsUpwards(written, all, line);
  const sumOf = (from: number, added: Added, column: number): number => {
    if (!all.tells(from, length, column)) return Number.NaN;
    const whole = all.sum(from, length, column);
    if (added === "all") return whole;
    if (added === "none") return 0 - whole;
    if (added === "less") return whole - 2 * less!.sum(from + 1, length, column);
    const until = added === "first" || added === "last" ? from + 1 : added;
    const first = all.sum(from, until, column);
    const rest = all.sum(until, length, column);
    return added === "last" ? rest - first : first - rest;
  };
  const partsOf = (from: number, added: Added): ReturnType<Way["parts"]> => {
    const lines = all.from(from);
    const isAdded = (place: number): boolean => {
      if (added === "less") return place === 0 || !saysLess.has(lines[place]!);
      if (added === "all" || added === "none") return added === "all";
      if (added === "first" || added === "last") return (place === 0) === (added === "first");
      return from + place < added;
    };
    return {
      plus: lines.filter((_, place) => isAdded(place)),
      minus: lines.filter((_, place) => !isAdded(place)),
    };
  };
  return (from, choice, added) => {
    if (!isNear(length - from, sumOf(from, added, key))) return [];
    const way = {
      count: length - from,
      choice,
      sum: (column: number) => sumOf(from, added, column),
      grains: () => grains(from),
      parts: () => partsOf(from, added),
    };
    return [way];
  };
}

/** The lines right below, as long as there are more that may be among them; `every` holds all lines of the table. */
export function* waysBelow(
  written: Written,
  every: OpenLines,
  { line, key, isNear }: Goal,
  isPart: (line: number) => boolean,
): Generator<Way> {
  const first = line + 1;
  const most = Math.min(every.length(), first + MOST_NEAR);
  for (let last = first; last < most && isPart(last); last += 1) {
    const whole = wholeOf(every, first, last + 1);
    if (last === first || !isNear(whole.count, whole.sum(key))) continue;
    const grains = () => grainsAmong(written, [line, ...whole.parts().plus]);
    yield { ...whole, choice: 2 * Math.log2(whole.count + 1), grains };
  }
}

/** All lines from a place to before another. */
export function wholeOf(lines: OpenLines, from: number, to: number): Pick<Way, "count" | "sum" | "parts"> {
  return {
    count: to - from,
    sum: (column) => (lines.tells(from, to, column) ? lines.sum(from, to, column) : Number.NaN),
    parts: () => ({ plus: lines.from(from).slice(0, to - from), minus: [] }),
  };
}

/** How finely the figures of some lines are written, column by column, and no coarser than is usual. */
export function grainsAmong(written: Written, lines: readonly number[]): readonly number[] {
  const powers = new Int8Array(written.columns).fill(COARSEST);
  for (const line of lines) lower(written, powers, line);
  return grainsOfPowers(written, powers);
}

/** How finely a line and the open lines from a place on are written; places are asked for from the last to the first. */
function grainsUpwards(
  written: Written,
  open: OpenLines,
  total: number,
): (from: number) => readonly number[] {
  const powers = new Int8Array(written.columns).fill(COARSEST);
  lower(written, powers, total);
  let place = open.length();
  return (from) => {
    for (; place > from; place -= 1) lower(written, powers, open.line(place - 1));
    return grainsOfPowers(written, powers);
  };
}

/** Makes the powers those of one more line too. */
function lower(written: Written, powers: Int8Array, line: number): void {
  for (let column = 0; column < powers.length; column += 1)
    powers[column] = Math.min(powers[column]!, written.power(line, column));
}

/** The grains of powers, and no coarser than is usual. */
function grainsOfPowers(written: Written, powers: Int8Array): readonly number[] {
  return Array.from(powers, (power, column) => grainOf(Math.min(power, written.usual(column))));
}
