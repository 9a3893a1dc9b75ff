import { blocking, pool, poolingGain } from "../..";
import type { PoolingAnswer, PoolingGain, PoolingProblem } from "../..";
import { conflicts } from "../conflicts";
import type { Conflicts } from "../conflicts";
import { removalOrder } from "../removal-order";
import type { RemovalStep } from "../removal-order";

/** What grants and services are called, in the problem's order. */
export interface PoolingNames {
  readonly grants: readonly string[];
  readonly services: readonly string[];
}

/** Everything that was found out about one problem, for the sentences about it. */
export interface PoolingFindings {
  readonly names: PoolingNames;
  readonly problem: PoolingProblem;
  readonly gain: PoolingGain;
  /** By grant: whether its conditions strand money, with every ring-fence in place. */
  readonly blocking: readonly boolean[];
  readonly removals: readonly RemovalStep[];
  /** The answer once the first removal is made; null where there is none. */
  readonly afterFirst: PoolingAnswer | null;
  /** With every ring-fence in place. */
  readonly conflicts: Conflicts;
}

/** Finds all of it out. Throws as `pool` does. */
export function findPooling(problem: PoolingProblem, names: PoolingNames): PoolingFindings {
  const separate = { ...problem, pooled: problem.pooled.map(() => false) };
  const removals = removalOrder(problem);
  const [first] = removals;
  const firstAlone = problem.pooled.map((_, grant) => first?.grants.includes(grant) ?? false);
  return {
    names,
    problem,
    gain: poolingGain(problem),
    blocking: blocking(separate),
    removals,
    afterFirst: first ? pool({ ...problem, pooled: firstAlone }) : null,
    conflicts: conflicts(separate),
  };
}
