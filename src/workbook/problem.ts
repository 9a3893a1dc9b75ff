/** Something stood in the way of the workbook. The message is for the user: what, where, what to do. Nothing was half-written. */
export class WorkbookProblem extends Error {
  override readonly name = "WorkbookProblem";
  constructor(
    message: string,
    /** The cell or sheet it is about, with sheet name. */
    readonly address?: string,
  ) {
    super(message);
  }
}
