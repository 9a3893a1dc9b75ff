/** What is the matter with a file, for those who answer differently to each. */
export type FileProblemKind =
  | "empty"
  | "not-a-workbook"
  | "encrypted"
  | "damaged"
  | "too-large"
  | "cannot-carry";

/** A file that cannot be opened, or a copy that cannot be saved. The message is for the person who asked: what is wrong and what to do. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";

  constructor(
    readonly kind: FileProblemKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
