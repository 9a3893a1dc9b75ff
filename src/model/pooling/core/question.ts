import type { Decimal } from "../../money";

/**
 * Grants and the services they may pay for, and with them the question of how best to use the grants. Lists of grants and of
 * services keep the sheet's order; blocks have a row a grant and a column a service.
 */
export interface PoolingQuestion {
  /** What each grant brings, in pounds. */
  readonly awards: readonly Decimal[];
  /** What each service could use, in pounds. */
  readonly needs: readonly Decimal[];
  /** Whether the grant's own conditions permit the service. */
  readonly allowed: readonly (readonly boolean[])[];
  /** Whether the grant's ring-fence is removed, so that every service is permitted. */
  readonly pooled: readonly boolean[];
  /** What a pound is worth on each service. */
  readonly values: readonly Decimal[];
  /** The statutory minimum of each service, in pounds. */
  readonly floors: readonly Decimal[];
  /** The most a grant may put into a service, in pounds; null for no limit. Holds for pooled and flexible money too. */
  readonly caps: readonly (readonly (Decimal | null)[])[];
  /** The share of each award, 0 to 1, that may be spent outside its permitted services. */
  readonly flexibility: readonly Decimal[];
}

/**
 * A part of an award that is ring-fenced within it, such as the smoking money within a public health grant: it may only be
 * spent on some of the grant's own services. The rest of the award may be spent on those too.
 */
export interface Earmark {
  /** By service. Two earmarks of one grant share no service, or one is wholly within the other. */
  readonly services: readonly boolean[];
  /** In pounds. What an earmark within this one holds is part of it. */
  readonly amount: Decimal;
}

/** One of several years in a row: the same grants and services in the same order, with that year's figures. */
export interface PoolingYear extends PoolingQuestion {
  /** By grant. A pooled grant's earmarks are removed with its ring-fence. */
  readonly earmarks: readonly (readonly Earmark[])[];
  /** By grant: the most that may be carried into the next year, in pounds. What is left beyond that is clawed back. */
  readonly carry: readonly Decimal[];
}
