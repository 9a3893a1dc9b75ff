/** The worker file itself, built to worker.js. It loads highs.wasm from beside itself, once, when it is first asked. */
import { answering } from "./answer";
import type { Reply, Request } from "./messages";
import { loadSolver } from "./solver";

/** The part of a worker's global scope that is used here. */
interface WorkerScope {
  readonly location: { readonly href: string };
  onmessage: ((event: { readonly data: Request }) => void) | null;
  postMessage(reply: Reply): void;
}

const scope = globalThis as unknown as WorkerScope;
const wasmFile = new URL("highs.wasm", scope.location.href).href;
const answer = answering(
  () => loadSolver(wasmFile),
  (reply) => scope.postMessage(reply),
);
scope.onmessage = ({ data }) => void answer(data);
