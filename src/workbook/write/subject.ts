import type { HeadlineCell, PlannedSheet } from "../../sheets";

/** Sheets to be written together, whatever they are of. */
export interface SheetsPlan {
  /** From left to right in the workbook. */
  readonly sheets: readonly PlannedSheet[];
  /** The figures to be shown once they are written. */
  readonly headlines: readonly HeadlineCell[];
}

/** What sheets are written for, such as the book. */
export interface Subject {
  /** What marks its sheets as its own. */
  readonly owner: string;
  /** As sentences name it: "The sheets of ...". */
  readonly title: string;
  /** The keys of all sheets that it may have. */
  readonly keys: readonly string[];
}
