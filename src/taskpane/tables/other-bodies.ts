import { bodiesOf, otherBodies } from "../../reading";
import type { FoundTable, Understanding } from "../../reading";

/** Tables of spending by bodies that are in none of the tables chosen, and who those are. */
export interface OtherBodies {
  readonly tables: readonly FoundTable[];
  readonly names: readonly string[];
}

/**
 * What other bodies spend is often on sheets of their own, in layouts of their own, and would be missed without a word where the reader
 * is not sure that it belongs together. Left out are tables that do not say whose they are or are of another kind, those with a body
 * that is counted already, and hidden sheets.
 */
export function bodiesNotCounted(chosen: readonly FoundTable[], all: readonly FoundTable[]): OtherBodies {
  const others = new Set(otherBodies(chosen.flatMap(understoodIn), all.flatMap(understoodIn)));
  return {
    tables: all.filter(({ understood }) => understood !== null && others.has(understood)),
    names: [...bodiesOf([...others]).values()],
  };
}

function understoodIn({ understood }: FoundTable): readonly Understanding[] {
  return understood === null ? [] : [understood];
}
