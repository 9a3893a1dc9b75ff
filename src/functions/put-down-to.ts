import { ModelProblem } from "../model/problem";

/** A question without an answer, for which the model blames no argument, is reported at the one the reader would look at. */
export function putDownTo<T>(argument: string, work: () => T): T {
  try {
    return work();
  } catch (problem) {
    if (!(problem instanceof ModelProblem) || problem.argument !== undefined) throw problem;
    throw new ModelProblem(problem.kind, problem.message, { argument });
  }
}
