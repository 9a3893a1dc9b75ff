/** The worker file itself, built to worker.js. What its jobs need besides, such as highs.wasm, is beside it. */
import { answering } from "./answering";
import { jobKinds } from "./jobs";
import type { Reply, Request } from "./messages";

/** The part of a worker's global scope that is used here. */
interface WorkerScope {
  readonly location: { readonly href: string };
  onmessage: ((event: { readonly data: Request }) => void) | null;
  postMessage(reply: Reply): void;
}

const scope = globalThis as unknown as WorkerScope;
const kinds = jobKinds((name) => new URL(name, scope.location.href).href);
const receive = answering(kinds, (reply) => scope.postMessage(reply));
scope.onmessage = ({ data }) => void receive(data);
