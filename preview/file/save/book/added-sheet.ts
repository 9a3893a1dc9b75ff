import type { NewSheet } from "../changes";

/** A sheet that the workbook is to list behind its own. */
export interface AddedSheet {
  readonly sheet: NewSheet;
  /** The id of the relation to its part. */
  readonly relation: string;
}
