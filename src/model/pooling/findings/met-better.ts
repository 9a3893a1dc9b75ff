import { Decimal, sum } from "../../money";
import type { PoolingUse } from "../core";

/** A service whose statutory minimum one use meets better than another, and by how many pounds. */
export interface MetBetter {
  /** Counted from 0. */
  readonly service: number;
  readonly pounds: Decimal;
}

type Use = Pick<PoolingUse, "fundedByService">;

/**
 * Which minimums the later use meets better, over all years together, the largest difference first. Where another falls shorter for it, what they come to
 * together is less than their sum.
 */
export function metBetter(
  floors: readonly (readonly Decimal[])[],
  before: readonly Use[],
  after: readonly Use[],
): MetBetter[] {
  const short = (uses: readonly Use[], service: number) =>
    sum(
      floors.map((ofYear, year) =>
        Decimal.max(0, sum([ofYear[service]!, uses[year]!.fundedByService[service]!.neg()])),
      ),
    );
  return (floors[0] ?? [])
    .map((_, service) => ({ service, pounds: sum([short(before, service), short(after, service).neg()]) }))
    .filter(({ pounds }) => pounds.gt(0))
    .sort((a, b) => b.pounds.comparedTo(a.pounds));
}
