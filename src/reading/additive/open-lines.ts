import type { Written } from "./grain";

/** Lines that stand for themselves, one after another; those from one of them to another are added up at no cost. Places count from 0. */
export interface OpenLines {
  /** The lines from a place on. */
  from(place: number): readonly number[];
  line(place: number): number;
  length(): number;
  /** What those from a place to before another come to in a column; `UNREAD` where one of them cannot be told. */
  sum(from: number, to: number, column: number): number;
  /** Whether any of them has a figure in a column. */
  tells(from: number, to: number, column: number): boolean;
  push(line: number): void;
  /** Leaves only so many. */
  cut(length: number): void;
}

/** What the lines up to a place come to, column by column. */
interface UpTo {
  readonly sums: Float64Array;
  readonly told: Uint16Array;
  readonly unread: Uint16Array;
}

/** The lines, of which only some have their figures counted if so chosen: "Less: fees" alone. */
export function openLines(
  { lines, columns }: Written,
  counts: (line: number) => boolean = () => true,
): OpenLines {
  const open: number[] = [];
  const upTo: UpTo[] = [
    {
      sums: new Float64Array(columns),
      told: new Uint16Array(columns),
      unread: new Uint16Array(columns),
    },
  ];
  const push = (line: number) => {
    const last = upTo.at(-1)!;
    open.push(line);
    if (!counts(line)) {
      upTo.push(last);
      return;
    }
    const [sums, told, unread] = [last.sums.slice(), last.told.slice(), last.unread.slice()];
    for (const [column, amount] of lines[line]!.entries()) {
      if (amount === null) continue;
      told[column]! += 1;
      if (Number.isNaN(amount)) unread[column]! += 1;
      else sums[column]! += amount;
    }
    upTo.push({ sums, told, unread });
  };
  return {
    from: (place) => open.slice(place),
    line: (place) => open[place]!,
    length: () => open.length,
    sum: (from, to, column) =>
      upTo[to]!.unread[column] === upTo[from]!.unread[column]
        ? upTo[to]!.sums[column]! - upTo[from]!.sums[column]!
        : Number.NaN,
    tells: (from, to, column) => upTo[to]!.told[column] !== upTo[from]!.told[column],
    push,
    cut: (length) => {
      open.length = length;
      upTo.length = length + 1;
    },
  };
}

/** The lines, all of them. */
export function linesOpen(written: Written, lines: readonly number[]): OpenLines {
  const open = openLines(written);
  for (const line of lines) open.push(line);
  return open;
}
