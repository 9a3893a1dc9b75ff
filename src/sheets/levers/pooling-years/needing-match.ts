import type { YearsGiven } from "./given";

/** The grants that need match, by their rows. */
export function needingMatch({ pooling }: Pick<YearsGiven, "pooling">): readonly number[] {
  return pooling.grants.flatMap(({ match }, grant) => (match === null ? [] : [grant]));
}
