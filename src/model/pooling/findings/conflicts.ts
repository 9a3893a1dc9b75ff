import { Decimal, sum } from "../../money";
import { pool } from "../core";
import type { PoolingQuestion } from "../core";
import { blamed } from "./blamed";

/** Why floors cannot be met, however the money is used. All that they fall short is in here once. */
export interface Conflicts {
  readonly floorsAboveNeed: readonly FloorAboveNeed[];
  readonly outOfReach: readonly OutOfReach[];
}

/** A statutory minimum higher than what the service can use. */
export interface FloorAboveNeed {
  readonly service: number;
  readonly pounds: Decimal;
}

/** Services whose floors together are more than everything that may be spent on them brings. */
export interface OutOfReach {
  readonly services: readonly number[];
  /** What the law asks for them, as far as they need it. */
  readonly floors: Decimal;
  /** The grants that may be spent on them, in sheet order; empty where no money may. */
  readonly grants: readonly number[];
  /** What these may put in at most: their awards, or what flexibility and caps let them. */
  readonly reach: Decimal;
  /** Whether caps or flexibility, not only the awards, hold that down. */
  readonly limited: boolean;
  /** Floors less reach. */
  readonly pounds: Decimal;
}

/**
 * Which floors cannot be met, and which grants and services are in each other's way: the smallest sets of services whose floors are
 * more than the grants can bring that may be spent on them (the sink side of the least minimum cut of the floors alone, taken apart into the
 * groups that share no grant). Pounds of all conflicts together are the floor shortfall of `pool`'s answer. Throws as `pool` does.
 */
export function conflicts(question: PoolingQuestion): Conflicts {
  const asked = question.floors.map((floor, service) => Decimal.min(floor, question.needs[service]!));
  const alone: PoolingQuestion = { ...question, needs: asked, floors: asked.map(() => new Decimal(0)) };
  const answer = pool(alone);
  return {
    floorsAboveNeed: question.floors.flatMap((floor, service) => {
      const pounds = sum([floor, asked[service]!.neg()]);
      return pounds.isZero() ? [] : [{ service, pounds }];
    }),
    outOfReach: blamed(alone, answer).map(({ services, grants, reach, limited }) => {
      const floors = sum(services.map((service) => asked[service]!));
      return { services, floors, grants, reach, limited, pounds: sum([floors, reach.neg()]) };
    }),
  };
}
