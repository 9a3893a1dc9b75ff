/** Where in an argument the problem is; rows and columns are counted from 1, as on the sheet. */
export interface ProblemPlace {
  readonly row?: number;
  readonly column?: number;
}

/**
 * A question the mathematics cannot answer. The message is for the person who asked: what is wrong, where, what to do.
 *
 * `invalid`: an argument breaks its own rule (a cell shows #VALUE!).
 * `no-answer`: every argument is sound, but together they have no answer (a cell shows #N/A).
 */
export class ModelProblem extends Error {
  override readonly name = "ModelProblem";
  readonly argument?: string;
  readonly row?: number;
  readonly column?: number;

  constructor(
    readonly kind: "invalid" | "no-answer",
    message: string,
    where: ProblemPlace & { readonly argument?: string } = {},
  ) {
    super(message);
    if (where.argument !== undefined) this.argument = where.argument;
    if (where.row !== undefined) this.row = where.row;
    if (where.column !== undefined) this.column = where.column;
  }
}

/** An argument that breaks its own rule; `argument` is its name in the function's signature. */
export function invalid(argument: string, message: string, at: ProblemPlace = {}): ModelProblem {
  return new ModelProblem("invalid", message, { argument, ...at });
}

/** Sound arguments that together have no answer. */
export function noAnswer(message: string): ModelProblem {
  return new ModelProblem("no-answer", message);
}
