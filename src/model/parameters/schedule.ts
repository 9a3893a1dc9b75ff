/** Rates that fall with distance in time: each band's rate holds from its first year until the next band's. */
export interface DiscountSchedule {
  readonly title: string;
  /** Decimal text, so that nothing is lost on the way in; the first band starts at year 0. */
  readonly bands: readonly { readonly fromYear: number; readonly rate: string }[];
  /** Every band's rate is multiplied by this fraction, unrounded, where it is given. */
  readonly ratio?: { readonly numerator: string; readonly denominator: string };
  readonly unit: string;
  readonly source: string;
  /** The day the figures were read, as YYYY-MM-DD. */
  readonly retrieved: string;
  readonly supersedes: string;
}
