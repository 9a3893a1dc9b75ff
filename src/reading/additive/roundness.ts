import { COARSEST, FINEST, grainOf } from "./grain";
import type { Written } from "./grain";

/** How round the figures of some lines are, column by column. */
export interface Rounded {
  /** The power of ten of which all of them are whole numbers. */
  readonly grain: number;
  /** How seldom a figure of the column is as round, in bits. */
  readonly bits: number;
}

/**
 * Tells how round lines are together. Of figures that are mostly whole hundreds of thousands many are by accident the sum of others; of one that
 * is as round among pence few are.
 */
export function roundnessIn({
  lines,
  columns,
  power,
}: Written): (some: readonly number[]) => readonly Rounded[] {
  const levels = COARSEST - FINEST + 1;
  // How many figures of a column are whole numbers of a power of ten or of a coarser one.
  const asRound = Array.from({ length: columns }, (_, column) => {
    const counts = new Array<number>(levels + 1).fill(0);
    for (const [at, line] of lines.entries()) if (line[column]) counts[power(at, column) - FINEST]! += 1;
    for (let level = levels - 1; level >= 0; level -= 1) counts[level]! += counts[level + 1]!;
    return counts;
  });
  return (some) =>
    asRound.map((counts, column) => {
      const own = some.filter((at) => lines[at]![column]).map((at) => power(at, column));
      const common = Math.min(COARSEST, ...own);
      const share = Math.max(1, counts[common - FINEST]!) / Math.max(1, counts[0]!);
      return { grain: grainOf(common), bits: -Math.log2(share) };
    });
}
