/**
 * The door for pages. It never leads to HiGHS itself, which stays in the worker's own file; code that runs without a worker
 * (tests, benchmarks) takes `src/worker/solver`.
 */
import { openSolver } from "./port";
import type { SolverPort, WorkerLike } from "./port";

export { SolverStopped } from "./port";
export type { JobOptions, SolverPort } from "./port";
export type { Progress } from "./solver";

/** The solver of the add-in's own page: worker.js lies beside it. */
export function solverBesideThePage(): SolverPort {
  return openSolver(() => new Worker("worker.js") as WorkerLike);
}
