import type { LinearProgramme, Solution } from "../../model/programme";
import type { JobKind } from "../job";
import { loadSolver } from "../solver";
import type { Progress, Solve } from "../solver";

/** Solves a linear programme with HiGHS, which is loaded once, when it is first asked. `wasmFile` gives its address. */
export function programmeJob(
  wasmFile: () => string | undefined,
  load: typeof loadSolver = loadSolver,
): JobKind<LinearProgramme, Progress, Solution> {
  let loaded: Promise<Solve> | null = null;
  return {
    takesLess: "Fewer grants or services, or fewer minimum awards, take less time.",
    run: async (programme, { progress }) => {
      try {
        loaded ??= load(wasmFile());
        const solve = await loaded;
        return solve(programme, progress);
      } catch (problem) {
        // A solver that failed may be broken for good, and a file that could not be had may be there the next time.
        loaded = null;
        throw problem;
      }
    },
  };
}
