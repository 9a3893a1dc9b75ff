import type { Decimal } from "../../money";
import type { PoolingYear, PoolingYearUse } from "../core";

/** A grant that may only be drawn beside other money. */
export interface MatchRule {
  /** Pounds of match that each pound drawn needs; above 0. */
  readonly ratio: Decimal;
  /** The grants, counted from 0, whose spending on services permitted to this grant counts as its match, in the same year. */
  readonly from: readonly number[];
}

/** Rules that no flow of money can follow. A pound may be match for several grants at once, where several name the grant it comes from. */
export interface GeneralRules {
  /** By grant; null where it needs no match. */
  readonly match: readonly (MatchRule | null)[];
  /** By grant, in pounds: the grant spends nothing in a year, or at least this; null where any sum will do. */
  readonly minimumAward: readonly (Decimal | null)[];
}

/** One of several years; see `PoolingYear`. Money carried in counts as drawn in the year in which it is spent. */
export interface GeneralYear extends PoolingYear, GeneralRules {}

/** Whether no grant needs match or has a minimum award: money then goes as in a flow. */
export function isFlow(years: readonly GeneralRules[]): boolean {
  return years.every(
    ({ match, minimumAward }) =>
      match.every((rule) => rule === null) && minimumAward.every((least) => least === null),
  );
}

/** How far from the best of all an answer can be. */
export interface Gaps {
  /** The most by which another answer with as little floor shortfall could be worth more. 0 where `proven`. */
  readonly gap: Decimal;
  /** The most pounds by which another answer could fall less short of the floors. 0 where `proven`. */
  readonly floorGap: Decimal;
  /**
   * By the solver's word, in floating point: no use that falls as little short is worth more. Null where it was not asked, because no
   * minimum had to be chosen, or gave none in its time.
   */
  readonly mostValueBySolver: number | null;
  /** Likewise, in pounds: no use falls less short of the floors. */
  readonly leastShortfallBySolver: number | null;
}

/** What became of the match rules in a year. */
export interface Matching {
  /** For each grant with a match rule: the pounds drawn, and the pounds spent that count as its match. */
  readonly matched: { readonly grant: number; readonly drawn: Decimal; readonly match: Decimal }[];
  /**
   * The grants whose match cannot be found anywhere: pounds of the award, at least, that can neither be drawn nor carried
   * however the money is spent. A grant is missing here when enough match could be found, be it put to better use in this answer.
   */
  readonly withoutMatch: { readonly grant: number; readonly undrawable: Decimal }[];
}

export interface GeneralYearAnswer extends PoolingYearUse, Matching {
  /** As over all years together; it says no more of the year. */
  readonly proven: boolean;
}

/** The best use of the grants over all years together that was found. */
export interface GeneralYearsAnswer extends Gaps {
  readonly years: GeneralYearAnswer[];
  readonly funded: Decimal;
  readonly value: Decimal;
  readonly floorShortfall: Decimal;
  readonly proven: boolean;
}
