import { poolingGain } from "../../pooling";
import type { PoolingPart } from "../parts";
import { firstYearQuestion, freedBy } from "../pooling";
import type { Plan } from "./plan";
import type { Supposed } from "./supposed";

/** What removing ring-fences brings. It is never in a saving. */
export interface PoolingGained {
  readonly gainValue: number;
  readonly gainFunded: number;
  readonly released: number;
  readonly reallocated: number;
}

/**
 * One question a scenario, of the first year: the grants freed are those of all proposals that are on. The method is PLACE.POOLGAIN; what it does not know of
 * rules and years is worked out apart (`workOutPooling`).
 */
export function gainedByFreeing(
  { book }: Plan,
  pooling: PoolingPart,
  on: readonly Supposed[],
): PoolingGained {
  if (pooling.grants.length === 0 || pooling.needs.length === 0)
    return { gainValue: 0, gainFunded: 0, released: 0, reallocated: 0 };
  const freed = freedBy(book, new Set(on.map(({ id }) => id)));
  const gain = poolingGain(firstYearQuestion(book, pooling, freed));
  return {
    gainValue: gain.value.toNumber(),
    gainFunded: gain.funded.toNumber(),
    released: gain.released.toNumber(),
    reallocated: gain.reallocated.toNumber(),
  };
}
