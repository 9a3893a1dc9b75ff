import type { HeldBook } from "./state";
import type { PanePort } from "./work";

/** What is read of the figures of the book: null where they cannot be. */
export type FiguresRead = Pick<HeldBook, "headlines" | "pictures">;

/** Figures as they are at once, and as they will be where Excel is still working some of them out; `later` is null where it is not. */
export interface FiguresAtOnce {
  readonly now: FiguresRead;
  readonly later: Promise<FiguresRead> | null;
}

/** Reads the figures without waiting for Excel to work them out; the signal ends the waiting for what comes later. */
export function figuresAtOnce(port: PanePort, signal: AbortSignal): Promise<FiguresAtOnce> {
  let hear: (now: FiguresRead) => void = () => undefined;
  const early = new Promise<FiguresRead>((resolve) => (hear = resolve));
  // A book whose sheets were deleted is a book all the same.
  const later = port.bookHeadlines({ first: hear, signal }).catch((): FiguresRead => ({ headlines: null }));
  return Promise.race([early.then((now) => ({ now, later })), later.then((now) => ({ now, later: null }))]);
}
