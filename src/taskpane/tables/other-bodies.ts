import { nameKey } from "../../model/names";
import type { FoundTable } from "../../reading";

/** Tables of spending by bodies that are in none of the tables chosen, and who those are. */
export interface OtherBodies {
  readonly tables: readonly FoundTable[];
  readonly names: readonly string[];
}

/**
 * What other bodies spend is often on sheets of their own, in layouts of their own, and would be missed without a word. Left out are
 * tables that do not say whose they are or are of another kind, those with a body that is counted already, and hidden sheets.
 */
export function otherBodies(chosen: readonly FoundTable[], all: readonly FoundTable[]): OtherBodies {
  const counted = bodiesOf(chosen);
  const kind = chosen[0]?.understood?.kind;
  const others = all.filter((table) => {
    const { isHidden, understood } = table;
    if (understood === null || understood.kind !== kind || isHidden || counted.size === 0) return false;
    if (understood.asks.some(({ first }) => first === null) || chosen.includes(table)) return false;
    const bodies = [...bodiesOf([table]).keys()];
    return bodies.length > 0 && bodies.every((key) => !counted.has(key));
  });
  return { tables: others, names: [...bodiesOf(others).values()] };
}

function bodiesOf(tables: readonly FoundTable[]): ReadonlyMap<string, string> {
  const names = tables.flatMap(({ understood }) => understood?.lines ?? []).map(({ agency }) => agency);
  return new Map(names.flatMap((name) => (name === null || name === "" ? [] : [[nameKey(name), name]])));
}
