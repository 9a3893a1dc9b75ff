/** What a function shows instead of a value, and why. Only #VALUE! and #N/A carry their message into Excel. */
export class CellProblem extends Error {
  override readonly name = "CellProblem";

  constructor(
    /** The worksheet error: "#VALUE!", "#N/A", or an error that stood in the input. */
    readonly error: string,
    message: string,
  ) {
    super(message);
  }
}

/** An argument that cannot be read: #VALUE! with the message. */
export function refused(message: string): CellProblem {
  return new CellProblem("#VALUE!", message);
}
