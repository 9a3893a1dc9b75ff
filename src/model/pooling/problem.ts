import type { Decimal } from "../money";

/**
 * Grants and the services they may pay for. Lists of grants and of services keep the sheet's order;
 * blocks have a row a grant and a column a service.
 */
export interface PoolingProblem {
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

/** The best use of the grants. */
export interface PoolingAnswer {
  /** Pounds of each grant (row) spent on each service (column). */
  readonly allocation: Decimal[][];
  /** Pounds spent in all. */
  readonly funded: Decimal;
  /** What they are worth. */
  readonly value: Decimal;
  readonly fundedByService: Decimal[];
  /** Pounds of each grant that nothing permitted can use. */
  readonly stranded: Decimal[];
  /** Pounds of each service's need that nobody pays for. */
  readonly unmet: Decimal[];
  /** Pounds by which services fall short of their floors, in all. */
  readonly floorShortfall: Decimal;
  /** True only where dual prices were found and checked that show no answer does better. */
  readonly proven: boolean;
}

/** What removing the ring-fences of the pooled grants brings. */
export interface PoolingGain {
  /** Gain in value. */
  readonly value: Decimal;
  /** Gain in pounds spent. */
  readonly funded: Decimal;
  /** Value of the best use of the money stranded in the separate answer alone, on the needs unmet in it. */
  readonly released: Decimal;
  /** The rest of the gain in value. */
  readonly reallocated: Decimal;
  /** The answer with every ring-fence in place. */
  readonly separate: PoolingAnswer;
  /** The answer with the ring-fences of the pooled grants removed. */
  readonly pooled: PoolingAnswer;
}
