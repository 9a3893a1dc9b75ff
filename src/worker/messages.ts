import manifest from "../../package.json";
import type { ModelProblem } from "../model/problem";

/**
 * Goes with every message, so that a page notices a worker's file of another release that a browser had kept. It is the
 * release's own number: what a message means may change with any release.
 */
export const VERSION: string = manifest.version;

/** What every message carries, in every release. */
interface Envelope {
  readonly version: string;
  /** Tells the messages of one job from those of another. */
  readonly id: number;
}

/** What the page asks of the worker: to begin a job, or to end it. */
export type Request = Envelope &
  ({ readonly kind: "start"; readonly job: string; readonly input: unknown } | { readonly kind: "cancel" });

/** What the worker says of a job: that it has begun, any number of reports, then one of the rest as the last word. */
export type Word =
  | { readonly kind: "begun"; readonly takesLess: string }
  | { readonly kind: "progress"; readonly progress: unknown }
  | { readonly kind: "answered"; readonly answer: unknown }
  | { readonly kind: "cancelled" }
  | { readonly kind: "refused"; readonly problem: Refusal }
  | { readonly kind: "failed"; readonly message: string };

export type Reply = Envelope & Word;

/** A `ModelProblem` as a message carries it: an error loses its class and its fields on the way. */
export type Refusal = Pick<ModelProblem, "kind" | "message" | "argument" | "row" | "column">;

/** What is said where page and worker are of different releases. */
export const UPDATED = "Total Place was updated while it was open. Close the pane and open it again.";
