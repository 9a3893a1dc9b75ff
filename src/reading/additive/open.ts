import type { Written } from "./grain";
import { openLines } from "./open-lines";
import type { OpenLines } from "./open-lines";

/** The lines that stand for themselves so far. */
export interface Open {
  readonly all: OpenLines;
  /** The same with the figures of those alone that say that they are taken off; null where none of the table does. */
  readonly less: OpenLines | null;
  /** The places from which a sum is expected to begin: the first, those of sections, those behind a total. */
  readonly begins: number[];
}

/** What is known of the lines. */
export interface Known {
  readonly written: Written;
  readonly begins: ReadonlySet<number>;
  readonly less: ReadonlySet<number>;
  readonly stated: ReadonlySet<number>;
}

export function openFrom(known: Known, lines: readonly number[]): Open {
  const { written, less } = known;
  const open: Open = {
    all: openLines(written),
    less: less.size > 0 ? openLines(written, (line) => less.has(line)) : null,
    begins: [],
  };
  for (const line of lines) pushOpen(known, open, line);
  return open;
}

/** One more line. */
export function pushOpen({ begins, stated }: Known, open: Open, line: number): void {
  const place = open.all.length();
  if (place === 0 || begins.has(line) || stated.has(open.all.line(place - 1))) open.begins.push(place);
  open.all.push(line);
  open.less?.push(line);
}

/** Takes away so many of the last. */
export function cutOpen({ all, less, begins }: Open, count: number): void {
  const length = all.length() - count;
  all.cut(length);
  less?.cut(length);
  while (begins.length > 0 && begins.at(-1)! >= length) begins.pop();
}

/** Longer runs are added up as a whole, or from where a section begins. */
export const MOST_NEAR = 60;

/** The places of two lines and more from which they are added up, the last first: a few near the end, and all from which a sum is expected to begin. */
export function* placesToBeginAt({
  all,
  begins,
}: Open): Generator<{ readonly from: number; readonly isWhole: boolean }> {
  const length = all.length();
  let next = begins.length - 1;
  for (let from = length - 1; from >= 0 && length - from <= MOST_NEAR; from -= 1) {
    const isWhole = begins[next] === from;
    if (isWhole) next -= 1;
    if (from < length - 1) yield { from, isWhole };
  }
  for (; next >= 0; next -= 1) yield { from: begins[next]!, isWhole: true };
}
