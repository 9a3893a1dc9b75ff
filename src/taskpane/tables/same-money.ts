import { poundsIn } from "../../model/wording";
import type { FoundTable } from "../../reading";

/** Two tables of a list that come to the same sum. */
export interface SameMoney {
  readonly one: FoundTable;
  readonly other: FoundTable;
}

/** Less than this apart two sums are the same, whatever was rounded on the way; in pounds. */
const LEAST = 0.005;

/** The tables, of those read together, that come to the same as one before them: one may be a list of the other. */
export function sameMoney(tables: readonly FoundTable[]): readonly SameMoney[] {
  return tables.flatMap((other, at) => {
    const sum = poundsOf(other);
    const one = tables.slice(0, at).find((before) => {
      const own = poundsOf(before);
      return own !== null && sum !== null && sum !== 0 && Math.abs(own - sum) < LEAST;
    });
    return one === undefined ? [] : [{ one, other }];
  });
}

function poundsOf({ understood }: FoundTable): number | null {
  const total = understood?.total ?? null;
  return total === null ? null : total * poundsIn(understood?.unit ?? "£");
}
