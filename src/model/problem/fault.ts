/**
 * A failure of our own: a result that did not pass its own check and is therefore not shown. The message is for the person who asked.
 *
 * It is not a `ModelProblem`, so nothing that takes those for an outcome ("no answer") can take a fault for one.
 */
export class ModelFault extends Error {
  override readonly name = "ModelFault";
}

/** A fault to be thrown; `what` is a sentence that says what failed and that nothing is shown. */
export function fault(what: string): ModelFault {
  return new ModelFault(
    `${what} This is a fault in Total Place, not in your figures: please report it with the figures used.`,
  );
}
