import type { Decimal } from "../../money";

/** Something that cannot be as the file says. The answer is the best that there is without it. */
export interface PoolProblem {
  readonly path: string;
  /** What is wrong and by how much, in a sentence. */
  readonly message: string;
  readonly grants: readonly string[];
  readonly services: readonly string[];
  /** The calendar years in which they begin. */
  readonly years: readonly number[];
  /** How many pounds are short or cannot be used, in these years together. */
  readonly pounds: Decimal;
}
