import { ModelProblem } from "../model/problem";
import { UPDATED, VERSION } from "./messages";
import type { Reply, Request } from "./messages";
import { JobFailed, JobStopped } from "./stopped";

/** The part of a browser's Worker that is used here; the tests have one of their own. */
export interface WorkerLike {
  postMessage(request: Request): void;
  onmessage: ((event: { readonly data: Reply }) => void) | null;
  onerror: ((event: { readonly message: string }) => void) | null;
  terminate(): void;
}

/** A job as the queue has it; the port knows its types. */
export interface Job {
  readonly request: Request;
  /** Milliseconds from its beginning to its answer. */
  readonly deadline: number;
  readonly onProgress: (progress: unknown) => void;
  readonly answer: (answer: unknown) => void;
  readonly reject: (problem: Error) => void;
}

/** Jobs for one worker, which has one at a time. */
export interface JobQueue {
  add(job: Job): void;
  stop(job: Job, why: JobStopped): void;
  close(why: JobStopped): void;
}

/** The job that the worker has. */
interface Current {
  readonly job: Job;
  /** What would make it take less time; null until the worker has begun it. */
  takesLess: string | null;
  /** Its promise is rejected; only the worker's last word is waited for. */
  stopped: boolean;
  timer: ReturnType<typeof setTimeout>;
}

/** Milliseconds that a worker has to end a job that was stopped before it is ended itself. */
const GRACE = 250;

/**
 * A job that is stopped has its promise rejected at once. The worker is told; where it does not end the job soon, because it
 * computes without listening, it is ended, and the next job gets a new one. So does the job after one that broke the worker.
 */
export function openQueue(startWorker: () => WorkerLike): JobQueue {
  const waiting: Job[] = [];
  let current: Current | null = null;
  let worker: WorkerLike | null = null;

  const begin = (job: Job) => {
    const late = () => stop(job, new JobStopped(tooLong(job.deadline, current?.takesLess ?? null)));
    current = { job, takesLess: null, stopped: false, timer: setTimeout(late, job.deadline) };
    try {
      worker ??= newWorker();
      worker.postMessage(job.request);
    } catch (problem) {
      loseWorker(
        new JobFailed(brokenOff(current, problem instanceof Error ? problem.message : String(problem))),
      );
    }
  };
  const next = () => {
    clearTimeout(current?.timer);
    current = null;
    const job = waiting.shift();
    if (job !== undefined) begin(job);
  };
  const loseWorker = (problem: Error) => {
    worker?.terminate();
    worker = null;
    current?.job.reject(problem);
    next();
  };
  const stop = (job: Job, why: JobStopped) => {
    job.reject(why);
    if (current?.job !== job) {
      const place = waiting.indexOf(job);
      if (place >= 0) waiting.splice(place, 1);
      return;
    }
    clearTimeout(current.timer);
    current.stopped = true;
    current.timer = setTimeout(() => loseWorker(why), GRACE);
    worker?.postMessage({ version: VERSION, id: job.request.id, kind: "cancel" });
  };
  const receive = (reply: Reply) => {
    if (current === null || current.job.request.id !== reply.id) return;
    const { job } = current;
    if (reply.version !== VERSION) loseWorker(new JobFailed(UPDATED));
    else if (reply.kind === "begun") current.takesLess = reply.takesLess;
    else if (reply.kind === "progress") {
      if (!current.stopped) job.onProgress(reply.progress);
    } else {
      if (reply.kind === "answered") job.answer(reply.answer);
      else job.reject(reasonOf(reply));
      next();
    }
  };
  const newWorker = () => {
    const started = startWorker();
    started.onmessage = ({ data }) => {
      if (worker === started) receive(data);
    };
    started.onerror = ({ message }) => {
      if (worker === started) loseWorker(new JobFailed(brokenOff(current, message)));
    };
    return started;
  };

  return {
    add: (job) => {
      waiting.push(job);
      if (current === null) next();
    },
    stop,
    close: (why) => {
      for (const job of waiting.splice(0)) job.reject(why);
      loseWorker(why);
    },
  };
}

function reasonOf(reply: Extract<Reply, { kind: "cancelled" | "refused" | "failed" }>): Error {
  // Only a job that was stopped is cancelled, and its promise was rejected then.
  if (reply.kind === "cancelled") return new JobStopped("Stopped.");
  if (reply.kind === "failed") return new JobFailed(reply.message);
  const { kind, message, ...where } = reply.problem;
  return new ModelProblem(kind, message, where);
}

function tooLong(milliseconds: number, takesLess: string | null): string {
  const stopped = `Stopped after ${milliseconds / 1000} seconds without an answer.`;
  return takesLess === null
    ? `${stopped} The work had not begun. Close the pane and open it again.`
    : `${stopped} ${takesLess}`;
}

function brokenOff(current: Current | null, message: string): string {
  const begun = current !== null && current.takesLess !== null;
  return begun
    ? `The work stopped. Try again; if it stops again, report this: ${message}`
    : `The work could not be started. Close the pane and open it again. (${message})`;
}
