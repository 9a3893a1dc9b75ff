import type { Amounts } from "../../additive";

/** The rows of a table with what is known of their sums. */
export interface SumsSeen {
  readonly lines: ReadonlyMap<number, Amounts>;
  /** The rows counted that hold money. */
  readonly counted: readonly number[];
  /** The rows that are left out as totals. */
  readonly stated: ReadonlySet<number>;
  readonly sums: readonly { readonly total: number; readonly leaves: readonly number[] }[];
  nameOf(row: number): string;
  textsOf(row: number): readonly string[];
}
