/** The job was stopped: by the person who asked, by the deadline, or because the port was closed. The message is for people. */
export class JobStopped extends Error {
  override readonly name = "JobStopped";
}

/** The job, or the worker that did it, failed, and not through the question. The message is for people. */
export class JobFailed extends Error {
  override readonly name = "JobFailed";
}
