import { readBook, workOutPooling } from "../../model/book";
import type { BookJson, PoolingWorked } from "../../model/book";
import { FieldProblems } from "../../model/fields";
import type { PoolStep } from "../../model/pooling/file";
import { ModelProblem } from "../../model/problem";
import type { JobKind } from "../job";
import { loadSolver } from "../solver";

/** Which part of the work has begun. */
export interface PoolProgress {
  readonly step: PoolStep;
}

export interface PoolInput {
  /** The book, as it is kept: what is wrong with it is refused. */
  readonly book: BookJson;
  /** The scenario whose proposals remove ring-fences, by its id. */
  readonly scenario: string;
  /** The day, as it is to be shown. */
  readonly asAt: string;
}

/**
 * What the grants of a book do over its years under all their rules; null where it has no grants or needs. `wasmFile` gives the address of
 * HiGHS, which only match and minimum awards need.
 */
export function poolJob(
  wasmFile: () => string | undefined,
): JobKind<PoolInput, PoolProgress, PoolingWorked | null> {
  return {
    takesLess: "Fewer years, or fewer grants with match or a minimum award, take less time.",
    run: async ({ book, scenario, asAt }, { progress }) => {
      let solver: ReturnType<typeof loadSolver> | null = null;
      try {
        return await workOutPooling(
          readBook(book),
          scenario,
          asAt,
          async (programme, seconds) => {
            solver ??= loadSolver(wasmFile());
            return (await solver)(programme, undefined, seconds);
          },
          (step) => progress({ step }),
        );
      } catch (problem) {
        // What the rules refuse is told as it is.
        if (problem instanceof FieldProblems) throw new ModelProblem("invalid", sentencesOf(problem));
        throw problem;
      }
    },
  };
}

function sentencesOf({ problems }: FieldProblems): string {
  return problems.map(({ message }) => message).join(" ");
}
