import { vi } from "vitest";
import { answering } from "../../src/worker/answering";
import type { JobKinds } from "../../src/worker/job";
import type { Request } from "../../src/worker/messages";
import { openJobs } from "../../src/worker/port";
import type { WorkerLike } from "../../src/worker/queue";
import { toys } from "./toy-job";
import type { Toys } from "./toy-job";

/** A worker in this thread: answers as the worker file does, each message after the page's turn is over. */
export function workerHere(kinds: JobKinds = toys) {
  const terminate = vi.fn();
  const asked: Request[] = [];
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    terminate,
    postMessage: (request) => {
      asked.push(request);
      const copy = structuredClone(request);
      setTimeout(() => void receive(copy), 0);
    },
  };
  const receive = answering(kinds, (reply) => worker.onmessage?.({ data: structuredClone(reply) }));
  return { worker, terminate, asked };
}

/** A port whose workers are kept for the test to look at. */
export function openHere() {
  const workers: ReturnType<typeof workerHere>[] = [];
  const port = openJobs<Toys>(() => {
    const started = workerHere();
    workers.push(started);
    return started.worker;
  });
  return { port, workers };
}
