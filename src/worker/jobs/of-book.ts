import { readBook } from "../../model/book";
import type { Book, BookJson } from "../../model/book";
import { FieldProblems } from "../../model/fields";
import { ModelProblem } from "../../model/problem";
import type { SolveProgramme } from "../../model/programme";
import { loadSolver } from "../solver";

/** HiGHS, loaded when it is first asked: most books never do. */
export function solvingLate(wasmFile: () => string | undefined): SolveProgramme {
  let solver: ReturnType<typeof loadSolver> | null = null;
  return async (programme, seconds) => {
    solver ??= loadSolver(wasmFile());
    return (await solver)(programme, undefined, seconds);
  };
}

/** Asks something of a book as it is kept. What is wrong with it is refused in sentences. */
export async function askedOf<Answer>(json: BookJson, ask: (book: Book) => Promise<Answer>): Promise<Answer> {
  try {
    return await ask(readBook(json));
  } catch (problem) {
    if (!(problem instanceof FieldProblems)) throw problem;
    throw new ModelProblem("invalid", problem.problems.map(({ message }) => message).join(" "));
  }
}
