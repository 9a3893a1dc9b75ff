import { answering } from "../../src/worker/answering";
import { jobKinds } from "../../src/worker/jobs";
import type { Reply } from "../../src/worker/messages";
import { openJobs } from "../../src/worker/port";
import type { JobPort, Jobs } from "../../src/worker";
import type { WorkerLike } from "../../src/worker/queue";

/** The worker's jobs, done in this process; what goes to and fro is copied as between page and worker. */
export function jobsHere(): JobPort<Jobs> {
  return openJobs<Jobs>(() => {
    const receive = answering(
      jobKinds(() => undefined),
      (reply: Reply) => worker.onmessage?.({ data: structuredClone(reply) }),
    );
    const worker: WorkerLike = {
      onmessage: null,
      onerror: null,
      terminate: () => undefined,
      postMessage: (request) => void receive(structuredClone(request)),
    };
    return worker;
  });
}
