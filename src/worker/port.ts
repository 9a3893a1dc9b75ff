import type { AnswerOf, InputOf, JobKinds, ProgressOf } from "./job";
import { VERSION } from "./messages";
import { openQueue } from "./queue";
import type { Job, WorkerLike } from "./queue";
import { JobStopped } from "./stopped";

export interface JobOptions<Progress> {
  readonly onProgress?: (progress: Progress) => void;
  /** Cancels the job. */
  readonly signal?: AbortSignal;
  /** Milliseconds from the beginning of the job to its answer; waiting for other jobs does not count. Default 60,000. */
  readonly deadline?: number;
}

/** Long jobs off the main thread, one after the other in the order in which they were asked for. */
export interface JobPort<Kinds extends JobKinds> {
  /**
   * Does one job. Rejects with `JobStopped` when it is cancelled or the deadline passes, with a `ModelProblem` when the
   * question is at fault, with `JobFailed` otherwise; each message is for people.
   */
  start<Kind extends keyof Kinds & string>(
    kind: Kind,
    input: InputOf<Kinds[Kind]>,
    options?: JobOptions<ProgressOf<Kinds[Kind]>>,
  ): Promise<AnswerOf<Kinds[Kind]>>;
  /** Ends the worker and stops all jobs. A later job starts a new worker. */
  close(): void;
}

const DEADLINE = 60_000;

/** The page's side of the worker: each job by its kind, typed as the kind declares it. */
export function openJobs<Kinds extends JobKinds>(startWorker: () => WorkerLike): JobPort<Kinds> {
  const queue = openQueue(startWorker);
  let lastId = 0;
  return {
    start: <Kind extends keyof Kinds & string>(
      kind: Kind,
      input: InputOf<Kinds[Kind]>,
      { onProgress, signal, deadline = DEADLINE }: JobOptions<ProgressOf<Kinds[Kind]>> = {},
    ) =>
      new Promise<AnswerOf<Kinds[Kind]>>((resolve, reject) => {
        if (signal?.aborted) return reject(new JobStopped("Stopped before it began."));
        const cancel = () => queue.stop(job, new JobStopped("Stopped, as you asked. Nothing was changed."));
        const settled = () => signal?.removeEventListener("abort", cancel);
        const job: Job = {
          request: { version: VERSION, id: ++lastId, kind: "start", job: kind, input },
          deadline,
          // The worker does what was started, so progress and answer are of that kind.
          onProgress: (progress) => onProgress?.(progress as ProgressOf<Kinds[Kind]>),
          answer: (answer) => {
            settled();
            resolve(answer as AnswerOf<Kinds[Kind]>);
          },
          reject: (problem) => {
            settled();
            reject(problem);
          },
        };
        signal?.addEventListener("abort", cancel, { once: true });
        queue.add(job);
      }),
    close: () => queue.close(new JobStopped("Stopped, because the pane was closed.")),
  };
}
