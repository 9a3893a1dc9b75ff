import { shifted } from "../../address";
import type { CellShift } from "../../address";
import type { Box } from "../../engine";

/** The automatic filter of a sheet: its heading row is the first of the box. */
export interface Filter {
  readonly box: Box;
  /** What a column, counted from the left of the box, must meet. */
  readonly criteria: ReadonlyMap<number, FilterCriterion>;
  /** Rows that the filter hides, and no one else did. */
  readonly hidden: readonly number[];
}

/** In the words of Excel.FilterCriteria. */
export interface FilterCriterion {
  readonly filterOn: FilterOn;
  readonly values: readonly string[];
  readonly criterion1: string | null;
  readonly criterion2: string | null;
  readonly operator: "And" | "Or";
}

export const FILTERS_ON = [
  "Values",
  "Custom",
  "TopItems",
  "TopPercent",
  "BottomItems",
  "BottomPercent",
] as const;
export type FilterOn = (typeof FILTERS_ON)[number];

export function shiftedFilter(filter: Filter | null, shift: CellShift): Filter | null {
  const box = filter && shifted(filter.box, shift);
  if (!filter || !box) return null;
  const hidden =
    shift.along === "rows" && !shift.among
      ? filter.hidden.map((row) => (row >= shift.at ? row + shift.count : row))
      : filter.hidden;
  return { ...filter, box, hidden };
}
