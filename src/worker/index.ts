/**
 * The door for pages. It never leads to the jobs themselves, which stay in the worker's own file; code that runs without a
 * worker (tests, benchmarks) takes `src/worker/solver`.
 */
import type { Jobs } from "./jobs";
import { openJobs } from "./port";
import type { JobPort } from "./port";
import type { WorkerLike } from "./queue";

export { JobFailed, JobStopped } from "./stopped";
export type { JobOptions, JobPort } from "./port";
export type { Jobs, MatchAnswer, MatchProgress } from "./jobs";

/** The jobs of the add-in's own page: worker.js is beside it. */
export function jobsBesideThePage(): JobPort<Jobs> {
  return openJobs<Jobs>(() => new Worker("worker.js") as WorkerLike);
}
