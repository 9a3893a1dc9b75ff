import type { Decimal } from "../../money";
import type { Proved } from "./certificate";

/** What is done with the grants, and what that comes to. */
export interface PoolingUse {
  /** Pounds of each grant (row) spent on each service (column). */
  readonly allocation: Decimal[][];
  /** Pounds spent in all. */
  readonly funded: Decimal;
  /** What they are worth. */
  readonly value: Decimal;
  readonly fundedByService: Decimal[];
  /** Pounds of each grant that nothing permitted can use. */
  readonly stranded: Decimal[];
  /** Pounds of each service's need that no grant pays for. */
  readonly unmet: Decimal[];
  /** Pounds by which services fall short of their floors, in all. */
  readonly floorShortfall: Decimal;
}

/** The best use of the grants. */
export type PoolingAnswer = Proved<PoolingUse>;

/**
 * What is done in one of several years. What is stranded is spent in no year, and clawed back: money is carried only where it is
 * spent later. `funded` counts money carried in from the year before.
 */
export interface PoolingYearUse extends PoolingUse {
  /** Pounds of each grant carried into this year from the year before. */
  readonly carriedIn: Decimal[];
  /** Pounds of each grant carried out of this year into the next. */
  readonly carriedOut: Decimal[];
}

/** One year of the best use over all years together. */
export type PoolingYearAnswer = Proved<PoolingYearUse>;

/** The best use of the grants over all years together. */
export type PoolingYearsAnswer = Proved<{
  readonly years: PoolingYearAnswer[];
  readonly funded: Decimal;
  readonly value: Decimal;
  readonly floorShortfall: Decimal;
}>;
