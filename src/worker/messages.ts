import type { LinearProgramme, Solution } from "../model/programme";
import type { Progress } from "./solver";

/** Raised when a message changes its meaning, so that an old worker file kept by a browser is noticed. */
export const VERSION = 1;

/** What the page asks of the worker. */
export interface Request {
  readonly version: number;
  /** Tells the replies to one request from those to another. */
  readonly id: number;
  readonly programme: LinearProgramme;
}

/** What the worker says of one request: any number of reports, then an answer or the reason why there is none. */
export type Reply = { readonly version: number; readonly id: number } & (
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "solved"; readonly solution: Solution }
  | { readonly kind: "failed"; readonly message: string }
);
