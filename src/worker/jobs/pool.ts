import { FieldProblems } from "../../model/fields";
import { answerPool, plainAnswer } from "../../model/pooling/file";
import type { PlainPoolAnswer, PoolFile, PoolStep } from "../../model/pooling/file";
import { ModelProblem } from "../../model/problem";
import type { JobKind } from "../job";
import { loadSolver } from "../solver";

/** Which part of the work has begun. */
export interface PoolProgress {
  readonly step: PoolStep;
}

/** What a place's grants do over years under all their rules. `wasmFile` gives the address of HiGHS, which only match and minimum awards need. */
export function poolJob(
  wasmFile: () => string | undefined,
): JobKind<PoolFile, PoolProgress, PlainPoolAnswer> {
  return {
    takesLess: "Fewer years, or fewer grants with match or a minimum award, take less time.",
    run: async (file, { progress }) => {
      let solver: ReturnType<typeof loadSolver> | null = null;
      try {
        const answer = await answerPool(
          file,
          async (programme, seconds) => {
            solver ??= loadSolver(wasmFile());
            return (await solver)(programme, undefined, seconds);
          },
          (step) => progress({ step }),
        );
        return plainAnswer(answer);
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
