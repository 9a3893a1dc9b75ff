export { followSheets } from "./follow-sheets";
export { goneOf } from "./gone";
export type { CopyOutcome, HeldBook, PaneState, Work } from "./state";
export { createPane } from "./store";
export type { Pane } from "./store";
export type { Desk, PanePort } from "./work";
