export { notAgreed } from "./edited";
export { awaitFigures, readHeadlineCells } from "./headlines";
export type { Pause } from "./headlines";
export { plannedBlocks, writeBlocks } from "./cell-blocks";
export { fitRows, paint } from "./paint";
export { NOTHING_REVIEWED, prepare } from "./prepare";
export type { ReadyWrite } from "./prepare";
export { createWayBack, STOPPED, UNDO } from "./way-back";
