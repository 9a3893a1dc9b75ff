import type { PaneLever } from "./lever";
import type { PaneSource } from "./source";

export { namesFor } from "./facts";
export type { PlaceFacts } from "./facts";
export type { LeverFindings, PaneLever } from "./lever";
export { placeFacts, readingOf } from "./source";
export type { BesidesProps, PaneSource, SetOutProps } from "./source";
export type { Readings, SourceReading } from "../../reading";

/** What the pane can ask: its wizard knows levers and sources only from here. */
export interface Registry {
  /** One step each, in this order. */
  readonly levers: readonly PaneLever[];
  /** One table each, asked for and read in this order. */
  readonly sources: readonly PaneSource[];
}
