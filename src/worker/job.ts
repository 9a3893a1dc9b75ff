/** What a job that was cancelled returns in place of its answer. */
export const CANCELLED = Symbol("cancelled");

/** What the worker gives a job to work with. */
export interface JobTools<Progress> {
  /** Tells the page how far the job has come. */
  progress(progress: Progress): void;
  /**
   * Whether the page no longer wants the answer. A worker hears nothing while it computes, so asking lets its messages in:
   * a job made of many small pieces of work asks between two of them, some ten times a second. One that cannot ask, such as
   * a call of WebAssembly, is ended together with its worker.
   */
  isCancelled(): Promise<boolean>;
}

/**
 * One kind of long job. Input, progress and answer are plain data, for they are copied between page and worker.
 *
 * `run` throws a `ModelProblem` where the question is at fault, which the page gets as it is; anything else that is thrown is
 * reported as a fault of ours.
 */
export interface JobKind<Input, Progress, Answer> {
  /** A sentence: what the user can do so that a job of this kind takes less time. */
  readonly takesLess: string;
  run(
    input: Input,
    tools: JobTools<Progress>,
  ): Answer | typeof CANCELLED | Promise<Answer | typeof CANCELLED>;
}

type AnyKind = JobKind<never, unknown, unknown>;

/** Kinds of jobs by the names the page starts them by. */
export type JobKinds = Readonly<Record<string, AnyKind>>;

export type InputOf<Kind extends AnyKind> = Parameters<Kind["run"]>[0];
export type ProgressOf<Kind extends AnyKind> = Parameters<Parameters<Kind["run"]>[1]["progress"]>[0];
export type AnswerOf<Kind extends AnyKind> = Exclude<Awaited<ReturnType<Kind["run"]>>, typeof CANCELLED>;
