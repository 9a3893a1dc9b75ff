/** A row that is not counted, and why, as a reader is told. */
export interface LeftOut {
  readonly row: number;
  readonly why: string;
  /** True where the words and the figures do not agree, which the reader should look at. */
  readonly isDoubtful?: boolean;
  /** True where the reader is told of it though it is sure. */
  readonly isSaidThoughSure?: boolean;
  /** True where the row is part of another, or counts something else, and is no sum. */
  readonly isPart?: boolean;
}

/** Rows of income between the total of spending and what is left of it: either may be what is meant by spending. */
export interface IncomeBelow {
  readonly rows: readonly number[];
  /** What the total is called, and what is left. */
  readonly gross: string;
  readonly net: string;
}

/** The rows of a table as they are counted. */
export interface CountedRows {
  readonly data: readonly number[];
  readonly leftOut: readonly LeftOut[];
  /** Rows left out because those right below add up to them; they name the group. */
  readonly groups: readonly number[];
  /** Rows counted that may be totals. */
  readonly doubtful: readonly number[];
  /** The income left out below the total of spending, where its net is told too. */
  readonly incomeBelow?: IncomeBelow;
}
