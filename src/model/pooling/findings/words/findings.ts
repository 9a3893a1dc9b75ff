import { pool } from "../../core";
import type { PoolingAnswer, PoolingQuestion } from "../../core";
import { blocking } from "../blocking";
import { poolingGain } from "../gain";
import type { PoolingGain } from "../gain";
import { conflicts } from "../conflicts";
import type { Conflicts } from "../conflicts";
import { removalOrder } from "../removal-order";
import type { RemovalStep } from "../removal-order";

/** What grants and services are called, in the question's order. */
export interface PoolingNames {
  readonly grants: readonly string[];
  readonly services: readonly string[];
}

/** Everything that was found out about one question, for the sentences about it. */
export interface PoolingFindings {
  readonly names: PoolingNames;
  readonly question: PoolingQuestion;
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
export function findPooling(question: PoolingQuestion, names: PoolingNames): PoolingFindings {
  const separate = { ...question, pooled: question.pooled.map(() => false) };
  const removals = removalOrder(question);
  const [first] = removals;
  const firstAlone = question.pooled.map((_, grant) => first?.grants.includes(grant) ?? false);
  return {
    names,
    question,
    gain: poolingGain(question),
    blocking: blocking(separate),
    removals,
    afterFirst: first ? pool({ ...question, pooled: firstAlone }) : null,
    conflicts: conflicts(separate),
  };
}
