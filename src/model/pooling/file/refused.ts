import { FieldProblems } from "../../fields";
import type { FieldProblem } from "../../fields";
import { checkFile } from "./check";
import type { PoolFile } from "./form";
import { placeOf } from "./place";

/** All that is wrong between the parts of a file, each of which is right by itself: what `readPool` refuses, and what the rules refuse. */
export function problemsOf(file: PoolFile): readonly FieldProblem[] {
  try {
    checkFile(file);
    placeOf(file);
    return [];
  } catch (problem) {
    if (!(problem instanceof FieldProblems)) throw problem;
    return problem.problems;
  }
}
