import type { Book } from "../parts";
import { planOf, workOut } from "../work-out";

/** Two proposals of one group that are both on, and what they save together less than apart: real, in all years, above 0. */
export interface Limit {
  readonly pair: readonly [string, string];
  readonly less: number;
}

/** Parts of a penny of one unit are noise of adding up. */
const NOISE = 1e-9;

/** Which proposals that are on in a scenario limit each other, and by how much; the largest first. */
export function limitsIn(book: Book, position: number): readonly Limit[] {
  const { interactions } = workOut(planOf({ ...book, interactions: true }), position);
  return interactions!
    .map(({ pair, saving }) => ({ pair, less: -saving }))
    .filter(({ less }) => less > NOISE)
    .toSorted((one, other) => other.less - one.less);
}
