/** What of a sheet an edit changes; "other" is what a copy of the file could not hold. */
export type SheetEdit =
  | "cells"
  | "results"
  | "columns"
  | "rows"
  | "frozen"
  | "gridlines"
  | "tab"
  | "merged"
  | "moved"
  | "other";

export interface SheetChange {
  readonly kind: "added" | "removed" | "other";
  readonly sheet: string;
}

/** Whole rows or columns put in (`count` > 0) or taken out (`count` < 0) at a position. */
export interface Shift {
  readonly sheet: string;
  readonly along: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}
