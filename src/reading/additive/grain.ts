import type { Amounts } from "./sums";

/** Finer figures than this are noise of binary fractions. */
const FINEST = -4;
const COARSEST = 6;

/** How finely the figures of each column are written: 0.01 for pence, 1 for whole pounds or thousands, 1000 for rounded ones. */
export function grainsOf(lines: readonly Amounts[]): readonly number[] {
  const columns = Math.max(0, ...lines.map(({ length }) => length));
  return Array.from({ length: columns }, (_, column) => {
    let power = COARSEST;
    for (const line of lines) {
      const amount = line[column] ?? 0;
      while (power > FINEST && !isWhole(amount, power)) power -= 1;
    }
    return 10 ** power;
  });
}

/** Most lines of a table write their figures so finely: a tax of one dwelling below a budget in pounds has pence. */
const MOSTLY = 0.75;

/** The same for most lines. */
export function usualGrains(lines: readonly Amounts[]): readonly number[] {
  const columns = Math.max(0, ...lines.map(({ length }) => length));
  return Array.from({ length: columns }, (_, column) => {
    const amounts = lines.map((line) => line[column] ?? 0).filter((amount) => amount !== 0);
    let power = COARSEST;
    const isUsual = () =>
      amounts.filter((amount) => isWhole(amount, power)).length >= MOSTLY * amounts.length;
    while (power > FINEST && !isUsual()) power -= 1;
    return 10 ** power;
  });
}

function isWhole(amount: number, power: number): boolean {
  if (amount === 0 || Number.isNaN(amount)) return true;
  const scaled = power < 0 ? amount * 10 ** -power : amount / 10 ** power;
  return Math.abs(scaled - Math.round(scaled)) < 1e-6 * Math.max(1, Math.abs(scaled) * 1e-6);
}
