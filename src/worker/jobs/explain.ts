import { explainPooled } from "../../model/book";
import type { BookJson, ExplainAbout, ExplainStep } from "../../model/book";
import type { JobKind } from "../job";
import { askedOf, solvingLate } from "./of-book";

export interface ExplainInput {
  /** The book, as it is kept: what is wrong with it is refused. */
  readonly book: BookJson;
  /** The scenario whose proposals remove ring-fences, by its id. */
  readonly scenario: string;
  readonly about: ExplainAbout;
}

/** Where a figure of a book's grants comes from, and what would change it. `wasmFile` gives the address of HiGHS. */
export function explainJob(
  wasmFile: () => string | undefined,
): JobKind<ExplainInput, never, readonly ExplainStep[]> {
  const solve = solvingLate(wasmFile);
  return {
    takesLess: "Fewer years, or fewer grants with match or a minimum award, take less time.",
    run: ({ book, scenario, about }) => askedOf(book, (read) => explainPooled(read, scenario, about, solve)),
  };
}
