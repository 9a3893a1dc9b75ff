/**
 * A linear programme: the best of all columns' values that keep every row within its limits. Plain arrays, so that it can be
 * sent to a worker. Infinity and -Infinity mean no limit.
 */
export interface LinearProgramme {
  readonly sense: "maximise" | "minimise";
  /** Added to the objective whatever the columns are. */
  readonly constant: number;
  readonly columns: {
    /** What a unit of the column adds to the objective. */
    readonly costs: readonly number[];
    readonly lower: readonly number[];
    readonly upper: readonly number[];
    /** Whether the column must be a whole number. */
    readonly whole: readonly boolean[];
  };
  readonly rows: {
    readonly lower: readonly number[];
    readonly upper: readonly number[];
  };
  /** Column by column: entries `starts[c]` up to, not including, `starts[c + 1]` of `rows` and `values` belong to column c. */
  readonly entries: {
    readonly starts: readonly number[];
    readonly rows: readonly number[];
    readonly values: readonly number[];
  };
  /** Values that keep all of it, by column, where some are known: better ones are wanted. */
  readonly known?: readonly number[];
  /** An objective that must be bettered, where one is known: where none is better, it is "infeasible". */
  readonly limit?: number;
}

/** Where a column or a row is in a corner of the feasible region: at a limit, or between them and part of the basis. */
export type Standing = "basic" | "lower" | "upper" | "free";

/** What a solver says of a linear programme. The figures are floating point: to be checked, never to be believed. */
export type Solution =
  | {
      readonly status: "optimal";
      readonly objective: number;
      /** By column. */
      readonly values: readonly number[];
      /** By row: how much the objective grows with a unit more of the row's limit. All 0 where columns must be whole. */
      readonly prices: readonly number[];
      /** Null where columns must be whole. */
      readonly corner: { readonly columns: readonly Standing[]; readonly rows: readonly Standing[] } | null;
    }
  | { readonly status: "infeasible" | "unbounded" }
  /** The solver gave up: columns that must be whole would have taken too many tries, or longer than it was given. */
  | {
      readonly status: "stopped";
      /** Of one that had a time: the best values found; null where none were. */
      readonly best?: readonly number[] | null;
      /** Of one that had a time: the objective of no values is better. */
      readonly bound?: number;
    };

/**
 * Solves a linear programme, in so many seconds where they are given, and otherwise in so many tries. Rejects with a sentence for people when the solver fails, is stopped or takes too long;
 * no answer, no end of answers and giving up are not failures.
 */
export type SolveProgramme = (programme: LinearProgramme, seconds?: number) => Promise<Solution>;
