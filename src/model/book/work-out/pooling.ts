import { Decimal } from "../../money";
import { poolingGain } from "../../pooling";
import type { PoolingPart } from "../parts";
import { proposalLever } from "../proposals";
import type { Plan } from "./plan";
import type { Supposed } from "./supposed";

/** What removing ring-fences brings. It is never in a saving. */
export interface PoolingGained {
  readonly gainValue: number;
  readonly gainFunded: number;
  readonly released: number;
  readonly reallocated: number;
}

/** One question a scenario: the grants freed are those of all proposals that are on. The method is PLACE.POOLGAIN. */
export function pooled({ book }: Plan, pooling: PoolingPart, on: readonly Supposed[]): PoolingGained {
  const isOn = new Set(on.map(({ id }) => id));
  const freed = new Set(
    book.proposals
      .filter(({ id }) => isOn.has(id))
      .flatMap(({ lever, own }) => proposalLever(lever).frees(own)),
  );
  const { grants, needs, allowed, values, floors } = pooling;
  if (grants.length === 0 || needs.length === 0)
    return { gainValue: 0, gainFunded: 0, released: 0, reallocated: 0 };
  const gain = poolingGain({
    awards: grants.map(({ award }) => new Decimal(award)),
    needs: needs.map(({ amount, other }) => Decimal.max(0, new Decimal(amount).minus(new Decimal(other)))),
    allowed,
    pooled: grants.map(({ id }) => freed.has(id)),
    values: needs.map((_, need) => new Decimal(values?.[need] ?? 1)),
    floors: needs.map((_, need) => new Decimal(floors?.[need] ?? 0)),
    caps: grants.map(() => needs.map(() => null)),
    flexibility: grants.map(() => new Decimal(0)),
  });
  return {
    gainValue: gain.value.toNumber(),
    gainFunded: gain.funded.toNumber(),
    released: gain.released.toNumber(),
    reallocated: gain.reallocated.toNumber(),
  };
}
