import type { Decimal } from "../../money";
import type { PoolingAnswer, PoolingProblem } from "../problem";

/** A grant that may only be drawn beside other money. */
export interface MatchRule {
  /** Pounds of match that each pound drawn needs; above 0. */
  readonly ratio: Decimal;
  /** The grants, counted from 0, whose spending on services permitted to this grant counts as its match. */
  readonly from: readonly number[];
}

/**
 * A pooling problem with rules that no flow of money can follow. All other rules are those of `PoolingProblem`.
 * A pound may be match for several grants at once, where several name the grant it comes from.
 */
export interface GeneralProblem extends PoolingProblem {
  /** By grant; null where it needs no match. */
  readonly match: readonly (MatchRule | null)[];
  /** By grant, in pounds: the grant spends nothing, or at least this; null where any sum will do. */
  readonly minimumAward: readonly (Decimal | null)[];
}

/** The best use of the grants that was found, and how far from the best of all it can be. */
export interface GeneralAnswer extends PoolingAnswer {
  /** The most by which another answer with as little floor shortfall could be worth more. 0 where `proven`. */
  readonly gap: Decimal;
  /** The most pounds by which another answer could fall less short of the floors. 0 where `proven`. */
  readonly floorGap: Decimal;
  /** For each grant with a match rule: the pounds drawn, and the pounds spent that count as its match. */
  readonly matched: { readonly grant: number; readonly drawn: Decimal; readonly match: Decimal }[];
  /**
   * The grants whose match cannot be found anywhere: pounds of the award, at least, that stay undrawn whatever is spent on
   * what. A grant is missing here when enough match could be found, be it put to better use in this answer.
   */
  readonly withoutMatch: { readonly grant: number; readonly undrawable: Decimal }[];
}
