import type { LinearProgramme, Solution } from "../model/programme";
import { VERSION } from "./messages";
import type { Reply, Request } from "./messages";
import type { Progress } from "./solver";

/** The part of a browser's Worker that the port uses; Node's worker threads are fitted to it in the tests. */
export interface WorkerLike {
  postMessage(request: Request): void;
  onmessage: ((event: { readonly data: Reply }) => void) | null;
  onerror: ((event: { readonly message: string }) => void) | null;
  terminate(): void;
}

export interface JobOptions {
  /** Milliseconds from the question to the answer, the loading of the solver included. Default 60,000. */
  readonly deadline?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Stops the work. */
  readonly signal?: AbortSignal;
}

/** A solver that works off the main thread. */
export interface SolverPort {
  /**
   * Solves one programme; several at a time wait for one another. Rejects with `SolverStopped` when the signal stops it or
   * the deadline passes, with an Error otherwise; the message is for people.
   */
  solve(programme: LinearProgramme, options?: JobOptions): Promise<Solution>;
  /** Ends the worker; jobs under way are stopped. A later job starts a new one. */
  close(): void;
}

/** The work was stopped: by the person who asked, by the deadline, or because the port was closed. */
export class SolverStopped extends Error {
  override readonly name = "SolverStopped";
}

interface Job {
  readonly onProgress: (progress: Progress) => void;
  readonly end: (outcome: Solution | Error) => void;
}

const DEADLINE = 60_000;

/**
 * The page's side of the worker. A solve cannot be interrupted from outside, so stopping one ends the worker, and with it
 * every job it has; the next job starts a new worker.
 */
export function openSolver(startWorker: () => WorkerLike): SolverPort {
  const jobs = new Map<number, Job>();
  let worker: WorkerLike | null = null;
  let lastId = 0;

  const endAll = (problem: Error) => {
    worker?.terminate();
    worker = null;
    for (const job of [...jobs.values()]) job.end(problem);
  };
  const start = () => {
    const started = startWorker();
    started.onmessage = ({ data }) => receive(jobs, data);
    started.onerror = ({ message }) =>
      endAll(new Error(`The solver could not be started. Close the pane and open it again. (${message})`));
    return started;
  };

  return {
    solve: (programme, { deadline = DEADLINE, onProgress = () => undefined, signal } = {}) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(new SolverStopped("Stopped before it began."));
        const id = ++lastId;
        const stop = () => endAll(new SolverStopped("Stopped, as you asked. Nothing was changed."));
        const timer = setTimeout(
          () =>
            endAll(
              new SolverStopped(
                `Stopped after ${deadline / 1000} seconds without an answer. Fewer grants or services, or fewer minimum awards, take less time.`,
              ),
            ),
          deadline,
        );
        const end = (outcome: Solution | Error) => {
          clearTimeout(timer);
          signal?.removeEventListener("abort", stop);
          jobs.delete(id);
          if (outcome instanceof Error) reject(outcome);
          else resolve(outcome);
        };
        signal?.addEventListener("abort", stop, { once: true });
        jobs.set(id, { onProgress, end });
        try {
          worker ??= start();
          worker.postMessage({ version: VERSION, id, programme });
        } catch (problem) {
          end(problem instanceof Error ? problem : new Error(String(problem)));
        }
      }),
    close: () => endAll(new SolverStopped("The solver was closed.")),
  };
}

function receive(jobs: ReadonlyMap<number, Job>, reply: Reply): void {
  const job = jobs.get(reply.id);
  if (!job) return;
  if (reply.version !== VERSION) {
    job.end(new Error("The add-in was updated while it was open. Close the pane and open it again."));
  } else if (reply.kind === "progress") job.onProgress(reply.progress);
  else if (reply.kind === "solved") job.end(reply.solution);
  else job.end(new Error(reply.message));
}
