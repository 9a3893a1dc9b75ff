import type { ModelProblem } from "../../model/problem";

/** What a function shows instead of a value, and why. Only #VALUE! and #N/A carry their message into Excel. */
export class CellProblem extends Error {
  override readonly name = "CellProblem";

  constructor(
    /** The worksheet error: "#VALUE!", "#N/A", or an error that was in the input. */
    readonly error: string,
    message: string,
  ) {
    super(message);
  }
}

/** A problem of the model as a cell shows it; `place` says where it is, and is empty where it is nowhere in particular. */
export function shownProblem({ kind, message }: ModelProblem, place: string): CellProblem {
  return new CellProblem(
    kind === "no-answer" ? "#N/A" : "#VALUE!",
    place === "" ? message : `${place}: ${message}`,
  );
}

/** An argument that cannot be read: #VALUE! with the message. */
export function refused(message: string): CellProblem {
  return new CellProblem("#VALUE!", message);
}
