import type { Amounts } from "./sums";

/** Finer figures than this are noise of binary fractions. */
export const FINEST = -4;
export const COARSEST = 6;

/** How finely the figures of each column are written: 0.01 for pence, 1 for whole pounds or thousands, 1000 for rounded ones. */
export function grainsOf(lines: readonly Amounts[]): readonly number[] {
  const powers = new Int8Array(widthOf(lines)).fill(COARSEST);
  for (const line of lines)
    for (const [column, amount] of line.entries()) {
      let power = powers[column]!;
      while (power > FINEST && !isWhole(amount ?? 0, power)) power -= 1;
      powers[column] = power;
    }
  return Array.from(powers, grainOf);
}

/** The lines of a table, and how finely each of their figures is written. */
export interface Written {
  readonly lines: readonly Amounts[];
  readonly columns: number;
  /** The power of ten of which a figure is a whole number. */
  power(line: number, column: number): number;
  /** That of most figures of a column. */
  usual(column: number): number;
  /** That of the figure that is written most finely, and no more than is usual. */
  finest(column: number): number;
  /** How many bits a figure says at most: little where others of its column are the same. */
  mostSaid(line: number, column: number): number;
}

/** Chosen: a total may be told once more. */
const SAME_BY_MEANING = 2;

/** Chosen: so many of the figures are written as finely as is usual. A tax of one dwelling below a budget in pounds has pence. */
const MOSTLY = 0.75;

/** Works out once how finely each figure of a table is written. */
export function writtenIn(lines: readonly Amounts[]): Written {
  const columns = widthOf(lines);
  const powers = new Int8Array(lines.length * columns).fill(COARSEST);
  for (const [at, line] of lines.entries())
    for (const [column, amount] of line.entries()) powers[at * columns + column] = powerOf(amount ?? 0);
  const power = (line: number, column: number) => powers[line * columns + column]!;
  const [usual, finest] = [new Int8Array(columns), new Int8Array(columns)];
  for (let column = 0; column < columns; column += 1) {
    const own = lines.flatMap((line, at) => ((line[column] ?? 0) === 0 ? [] : [power(at, column)]));
    own.sort((one, other) => other - one);
    usual[column] = own[Math.ceil(MOSTLY * own.length) - 1] ?? COARSEST;
    finest[column] = own.at(-1) ?? COARSEST;
  }
  const times = Array.from({ length: columns }, (_, column) => {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const amount = line[column] ?? 0;
      counts.set(amount, (counts.get(amount) ?? 0) + 1);
    }
    return counts;
  });
  return {
    lines,
    columns,
    mostSaid: (line, column) => {
      const same = (times[column]!.get(lines[line]![column] ?? 0) ?? 0) - SAME_BY_MEANING;
      return same > 0 ? Math.log2(lines.length / same) : Infinity;
    },
    power,
    usual: (column) => usual[column]!,
    finest: (column) => finest[column]!,
  };
}

export function grainOf(power: number): number {
  return 10 ** power;
}

/** How many columns the widest of the lines has. */
function widthOf(lines: readonly Amounts[]): number {
  return lines.reduce((most, { length }) => Math.max(most, length), 0);
}

function powerOf(amount: number): number {
  let power = COARSEST;
  while (power > FINEST && !isWhole(amount, power)) power -= 1;
  return power;
}

function isWhole(amount: number, power: number): boolean {
  if (amount === 0 || Number.isNaN(amount)) return true;
  const scaled = power < 0 ? amount * 10 ** -power : amount / 10 ** power;
  // Next to nothing is no whole number of millions.
  return (
    Math.round(scaled) !== 0 &&
    Math.abs(scaled - Math.round(scaled)) < 1e-6 * Math.max(1, Math.abs(scaled) * 1e-6)
  );
}
