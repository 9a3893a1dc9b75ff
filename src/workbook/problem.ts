import type { WriteReview } from "./port";

/** What is said of a workbook whose structure is protected, before a sheet would be added. */
export const NO_SHEETS_ADDED =
  "The workbook is protected, so no sheets can be added. Choose Review > Protect Workbook to take the protection off, then try again.";

/** The end of what is said where something was refused, or given up, before it changed a cell. */
export const NOTHING_CHANGED = "Nothing was changed.";

/** Why the workbook could not be read or written. The message is for the user: what, where, what state it is in, what to do. */
export class WorkbookProblem extends Error {
  override readonly name: string = "WorkbookProblem";
  constructor(
    message: string,
    /** The cell or sheet it is about, with sheet name. */
    readonly address?: string,
  ) {
    super(message);
  }
}

/** A write was refused because cells were changed after the review the user agreed to. Nothing was changed. */
export class StaleReview extends WorkbookProblem {
  override readonly name = "StaleReview";
  constructor(
    message: string,
    /** The review as it is now. */
    readonly review: WriteReview,
  ) {
    super(message);
  }
}
