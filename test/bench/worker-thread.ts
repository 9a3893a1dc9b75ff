import { parentPort } from "node:worker_threads";
import { answering } from "../../src/worker/answering";
import { jobKinds } from "../../src/worker/jobs";
import type { Request } from "../../src/worker/messages";

/** The worker's jobs in a thread of Node, as a browser has them in worker.js. */
const port = parentPort!;
const receive = answering(
  jobKinds(() => undefined),
  (reply) => port.postMessage(reply),
);
port.on("message", (request: Request) => void receive(request));
