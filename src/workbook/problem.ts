import type { WriteReview } from "./port";

/** What is said of a workbook whose structure is protected, before a sheet would be added. */
export const NO_SHEETS_ADDED =
  "The workbook is protected, so no sheets can be added. Choose Review > Protect Workbook to take the protection off, then try again.";

/** Why the workbook could not be read or written. The message is for the user: what, where, what state it is in, what to do. */
export class WorkbookProblem extends Error {
  override readonly name: string = "WorkbookProblem";
  constructor(
    message: string,
    /** The cell or sheet it is about, with sheet name. */
    readonly address?: string,
    /** Something was refused, or given up, before it changed a cell, or was taken back whole. Of any other problem that is not known. */
    readonly isAsBefore: boolean = false,
  ) {
    super(message);
  }
}

/** Why something was not done that was to change the workbook, which is as it was. */
export function nothingChanged(why: string, address?: string): WorkbookProblem {
  return new WorkbookProblem(`${why} ${NOTHING_CHANGED}`, address, true);
}

const NOTHING_CHANGED = "Nothing was changed.";

/** The problem to show for anything that went wrong outside Excel. */
export function problemOf(error: unknown): WorkbookProblem {
  if (error instanceof WorkbookProblem) return error;
  if (isNotLoaded(error)) return new WorkbookProblem(NOT_LOADED);
  // What an engine says of a mistake of ours tells its mender something, and nobody else.
  console.error(error);
  return new WorkbookProblem(OUR_MISTAKE);
}

/** Whether a part of the add-in that is loaded when it is first needed did not come. The bundler names its errors so. */
export function isNotLoaded(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}

/** What is said then. */
export const NOT_LOADED =
  "A part of Total Place did not load: the connection to where the add-in is kept is broken. What you typed is kept. Check the connection, then try again.";

const OUR_MISTAKE =
  "That could not be finished because of a fault in Total Place, not anything you did. Try again. If it happens again, save the workbook, close this pane and open it again.";

/** A write was refused because cells were changed after the review the user agreed to. Nothing was changed. */
export class StaleReview extends WorkbookProblem {
  override readonly name = "StaleReview";
  constructor(
    why: string,
    /** The review as it is now. */
    readonly review: WriteReview,
  ) {
    super(`${why} ${NOTHING_CHANGED}`, undefined, true);
  }
}
