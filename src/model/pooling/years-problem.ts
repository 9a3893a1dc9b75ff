import type { Decimal } from "../money";
import type { PoolingAnswer, PoolingProblem } from "./problem";

/**
 * A part of an award that is ring-fenced within it, such as the smoking money within a public health grant: it may only be
 * spent on some of the grant's own services. The rest of the award may be spent on those too.
 */
export interface Earmark {
  /** By service. Two earmarks of one grant share no service, or one lies wholly within the other. */
  readonly services: readonly boolean[];
  /** In pounds. What an earmark within this one holds is part of it. */
  readonly amount: Decimal;
}

/** One of several years in a row: the same grants and services in the same order, with that year's figures. */
export interface PoolingYear extends PoolingProblem {
  /** By grant. A pooled grant's earmarks are removed with its ring-fence. */
  readonly earmarks: readonly (readonly Earmark[])[];
  /** By grant: the most that may be carried into the next year, in pounds. What is left beyond that is clawed back. */
  readonly carry: readonly Decimal[];
}

/**
 * One year of the answer. What is stranded is spent in no year, and clawed back: money is carried only where it is spent later.
 * `funded` counts money carried in from the year before.
 */
export interface PoolingYearAnswer extends PoolingAnswer {
  /** Pounds of each grant carried into this year from the year before. */
  readonly carriedIn: Decimal[];
  /** Pounds of each grant carried out of this year into the next. */
  readonly carriedOut: Decimal[];
}

/** The best use of the grants over all years together. */
export interface PoolingYearsAnswer {
  readonly years: PoolingYearAnswer[];
  readonly funded: Decimal;
  readonly value: Decimal;
  readonly floorShortfall: Decimal;
  readonly proven: boolean;
}
