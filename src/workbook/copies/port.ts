import type { Finding } from "../../reading";

/** What the task pane may ask where a workbook is to be shown to people without the add-in, or its formulas do not answer. */
export interface CopiesPort {
  /** What a workbook is in this respect. */
  copyState(): Promise<CopyState>;
  /** What making the workbook shareable would do, and anything that prevents it. Changes nothing. */
  reviewShareable(): Promise<ShareableReview>;
  /**
   * Makes it shareable whole or not at all, and compares every cell. Refused where formulas are not those of the review of this `basis`.
   * `undoLastWrite` takes it back.
   */
  makeShareable(basis: string): Promise<MadeShareable>;
  /** Puts the formulas back where cells hold what took their place, and compares every cell. `undoLastWrite` takes it back. */
  restoreLive(): Promise<RestoredLive>;
  /** Enters formulas of ours again that show no answer. */
  repair(): Promise<Repaired>;
}

export interface CopyState {
  /** The day on which it was made shareable, such as 2026-11-29; null where it is live. */
  readonly sharedOn: string | null;
  /** Formulas of ours that show no answer. */
  readonly broken: readonly BrokenCell[];
}

export interface BrokenCell {
  readonly address: string;
  /** #NAME?, #BUSY! or #GETTING_DATA */
  readonly shows: string;
}

export interface ShareableReview {
  /** Calls that become formulas of ordinary Excel. */
  readonly formulas: number;
  /** Calls that become the values they show. */
  readonly values: number;
  /** The cells of all their answers. */
  readonly cells: number;
  /** The sheets that they are on. */
  readonly sheets: readonly string[];
  /** The sheet that is added for workings of the formulas; null where they need none. */
  readonly workings: string | null;
  readonly findings: readonly Finding[];
  readonly basis: string;
}

/** What the cells of a workbook show, before and after. */
export interface Compared {
  /** Cells that showed something before. */
  readonly cells: number;
  readonly different: readonly DifferentCell[];
}

/** A cell that shows something else than before. */
export interface DifferentCell {
  readonly address: string;
  readonly before: string;
  readonly now: string;
}

export interface MadeShareable extends Compared {
  readonly formulas: number;
  readonly values: number;
  /** Of the values, those whose formulas came to something else. */
  readonly fellBack: number;
}

export interface RestoredLive extends Compared {
  /** Formulas that were put back. */
  readonly formulas: number;
  /** Cells that hold something else than was put in, with the formula that they had: they stay as they are. */
  readonly others: readonly { readonly address: string; readonly formula: string }[];
}

export interface Repaired {
  readonly mended: number;
  /** Entered again, and without an answer still. */
  readonly still: readonly BrokenCell[];
  /** On protected sheets, where nothing can be entered. */
  readonly closed: readonly BrokenCell[];
}
