import { sum } from "../../money";
import type { Decimal } from "../../money";
import { oneYear, poolYears } from "../core";
import type { PoolingQuestion, PoolingYear, PoolingYearsAnswer } from "../core";
import { metBetter } from "./met-better";
import type { MetBetter } from "./met-better";
import { ringFenceGainsOfYears } from "./ring-fence-values";
import type { RingFenceGain } from "./ring-fence-values";

/** One step of removing ring-fences, with what it and those before it bring together, against every ring-fence in place. */
export interface RemovalStep {
  /** The grants whose ring-fences go, usually one; several where none of them alone would bring anything. */
  readonly grants: readonly number[];
  /** Value that this step adds. */
  readonly adds: Decimal;
  /** Value gained so far. */
  readonly value: Decimal;
  /** Pounds funded more so far. */
  readonly funded: Decimal;
  /** Pounds of floor shortfall fewer so far. */
  readonly floors: Decimal;
  /** Which floors this step meets better. */
  readonly better: readonly MetBetter[];
}

/**
 * Which of the pooled grants' ring-fences to remove first, which next given that, and so on until removing more brings nothing.
 *
 * Each step takes the ring-fence that brings most (floor shortfall first, then value), ties in sheet order. This is the greedy order:
 * no first step is better, but two others together may beat the first two. Where none of those left brings anything alone and all
 * together do, the step removes a set of which none can be spared. Throws as `pool` does.
 */
export function removalOrder(question: PoolingQuestion): RemovalStep[] {
  return removalOrderOfYears([oneYear(question)]);
}

/** The same over several years together, of the grants pooled in the first: each ring-fence goes in all years. Throws as `poolYears` does. */
export function removalOrderOfYears(years: readonly PoolingYear[]): RemovalStep[] {
  const question = years[0]!;
  const under = (removed: readonly boolean[]) => years.map((year) => ({ ...year, pooled: removed }));
  const outcome = (removed: readonly boolean[]) => poolYears(under(removed));
  const none = question.pooled.map(() => false);
  const [separate, all] = [outcome(none), outcome(question.pooled)];

  const steps: RemovalStep[] = [];
  let removed = none;
  let current = separate;
  while (isBetter(all, current)) {
    const left = question.pooled.flatMap((pooled, grant) => (pooled && !removed[grant] ? [grant] : []));
    const after = (grants: readonly number[]) => outcome(withRemoved(removed, grants));
    const best = mostGained(left, ringFenceGainsOfYears(under(removed), left));
    const grants = best === null ? neededTogether(left, current, after) : [best];
    removed = withRemoved(removed, grants);
    const next = outcome(removed);
    steps.push({
      grants,
      adds: less(next.value, current.value),
      value: less(next.value, separate.value),
      funded: less(next.funded, separate.funded),
      floors: less(separate.floorShortfall, next.floorShortfall),
      better: next.floorShortfall.lt(current.floorShortfall)
        ? metBetter(
            years.map(({ floors }) => floors),
            current.years,
            next.years,
          )
        : [],
    });
    current = next;
  }
  return steps;
}

/** The one whose ring-fence brings most alone, floors before value, the first of those alike; null where none brings anything. */
function mostGained(grants: readonly number[], gains: readonly RingFenceGain[]): number | null {
  let best: { grant: number; gain: RingFenceGain } | null = null;
  for (const [index, grant] of grants.entries()) {
    const gain = gains[index]!;
    const { floors, value } = best?.gain ?? { floors: 0, value: 0 };
    if (gain.floors.gt(floors) || (gain.floors.eq(floors) && gain.value.gt(value))) best = { grant, gain };
  }
  return best && best.grant;
}

/** A set that brings something and of which none can be left out; the first on the sheet are kept. */
function neededTogether(
  left: readonly number[],
  current: PoolingYearsAnswer,
  after: (grants: readonly number[]) => PoolingYearsAnswer,
): readonly number[] {
  return left.reduceRight<readonly number[]>((needed, grant) => {
    const without = needed.filter((each) => each !== grant);
    return isBetter(after(without), current) ? without : needed;
  }, left);
}

function isBetter(one: PoolingYearsAnswer, other: PoolingYearsAnswer): boolean {
  const floors = one.floorShortfall.comparedTo(other.floorShortfall);
  return floors < 0 || (floors === 0 && one.value.gt(other.value));
}

function withRemoved(removed: readonly boolean[], grants: readonly number[]): boolean[] {
  return removed.map((each, grant) => each || grants.includes(grant));
}

function less(one: Decimal, other: Decimal): Decimal {
  return sum([one, other.neg()]);
}
