import type { StoreApi } from "zustand/vanilla";
import { problemOf } from "../../workbook";
import type { BookPort, CopiesPort, WorkbookPort } from "../../workbook";
import type { PaneSource } from "../registry";
import type { PaneState, Trouble, Work } from "./state";

/** What the pane asks of the workbook. */
export type PanePort = WorkbookPort & BookPort & CopiesPort;

/** What the actions work with. */
export interface Desk {
  readonly store: StoreApi<PaneState>;
  readonly port: PanePort;
  readonly work: Worker;
  /** One table each, asked for and read in this order. */
  readonly sources: readonly PaneSource[];
}

/**
 * Does one thing with the workbook. While it lasts, a second request is ignored, so that nothing is done twice. What can be stopped heeds
 * the signal.
 */
export type Worker = (work: Work, task: (signal: AbortSignal) => Promise<void>) => Promise<void>;

/** Begins something as soon as the pane is idle. The last look and the beginning are one step: nothing comes between. */
export async function whenIdle(store: Desk["store"], begin: () => Promise<void>): Promise<void> {
  while (store.getState().work !== null) await nextChange(store);
  await begin();
}

/** Does a thing once, however often it is asked for before it is done. */
export function once(act: () => Promise<void>): () => Promise<void> {
  let underWay: Promise<void> | null = null;
  return () => {
    underWay ??= act().finally(() => (underWay = null));
    return underWay;
  };
}

/** The worker of a pane, and what stops the work in hand. */
export function worker(store: StoreApi<PaneState>): { readonly work: Worker; readonly stopWork: () => void } {
  let inHand: AbortController | null = null;
  return {
    work: async (work, task) => {
      if (store.getState().work !== null) return;
      store.setState({ work, progress: null, trouble: null, notice: null, toLose: null });
      inHand = new AbortController();
      try {
        await task(inHand.signal);
      } catch (error) {
        store.setState({ trouble: troubleFrom(error) });
      } finally {
        inHand = null;
        store.setState({ work: null, progress: null });
      }
    },
    stopWork: () => {
      if (inHand === null) return;
      store.setState({ work: "stopping", progress: null });
      inHand.abort();
    },
  };
}

/** What to tell the user about anything that went wrong. */
export function troubleFrom(error: unknown): Trouble {
  const { message, address } = problemOf(error);
  return { message, ...(address !== undefined && { address }) };
}

function nextChange(store: Desk["store"]): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      stop();
      resolve();
    });
  });
}
