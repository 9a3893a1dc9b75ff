import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { FunctionEntry } from "../../functions";
import { jobsBesideThePage } from "../../worker";
import type { JobPort, Jobs } from "../../worker";
import { formulaOver } from "../function-help";
import { texts } from "../texts";
import type { PaneSource } from "../registry";
import { copiesActions } from "./copies-actions";
import { bookEntries } from "./book-entries";
import { draftKeeping } from "./draft-keeping";
import { heldActions } from "./held-actions";
import type { PaneState } from "./state";
import { firstState } from "./state";
import { tableActions } from "./table-actions";
import { understoodActions } from "./understood-actions";
import { undoActions } from "./undo-actions";
import { troubleFrom, worker } from "./work";
import type { PanePort } from "./work";

/**
 * The pane without its looks: the sources it asks for, the state, and what a user can do on any screen. What can be done with a book that is
 * being made is loaded with its screens. No action ever throws; trouble becomes state.
 */
export type Pane = ReturnType<typeof createPane>;

/** `openJobs` reaches the worker; it is called once, when the first long job is asked for. */
export function createPane(
  port: PanePort,
  sources: readonly PaneSource[],
  openJobs: () => JobPort<Jobs> = jobsBesideThePage,
) {
  const store: StoreApi<PaneState> = createStore<PaneState>(() => firstState);
  const { work, stopWork } = worker(store);
  const desk = { store, port, work, sources };
  const tables = tableActions(desk);
  const drafts = draftKeeping(desk);
  const held = heldActions(desk, drafts.resumeDraft);
  const copies = copiesActions(desk, held.refresh);
  let jobs: JobPort<Jobs> | null = null;
  return {
    store,
    desk,
    sources,
    /** Stops what is being done, as soon as it can be. */
    stopWork,
    /** Long jobs, off the main thread. */
    jobs: (): JobPort<Jobs> => (jobs ??= openJobs()),
    ...held,
    ...copies,
    start: async (): Promise<void> => {
      await held.start();
      await copies.lookAtCopies();
    },
    readBookAgain: async (): Promise<void> => {
      await held.readBookAgain();
      await copies.lookAtCopies();
    },
    keepDraft: drafts.keepDraft,
    ...tables,
    ...understoodActions(desk, tables),
    ...undoActions(desk, async () => {
      await held.refresh();
      await copies.afterUndo();
    }),
    ...bookEntries(desk, { look: tables.look, refresh: held.refresh }),
    /** Enters a function over the cells that are selected. */
    insertFunction: (entry: FunctionEntry): Promise<void> =>
      desk.work("inserting", async () => {
        const address = await port.insertFormula((cells) => formulaOver(entry, cells));
        store.setState({ notice: texts.functions.inserted(address) });
      }),
    /** Shows a cell or a sheet; the sentence that led there stays. */
    showCell: async (address: string): Promise<void> => {
      try {
        await port.goTo(address);
      } catch (error) {
        store.setState({ trouble: troubleFrom(error) });
      }
    },
    /** Notices when cells change, until the answer is called; where Excel cannot tell, figures are read again by hand only. */
    watchSheets: (): (() => void) => {
      const stop = port.watch(held.sheetsChanged).catch(() => null);
      return () => void stop.then((end) => end?.()).catch(() => undefined);
    },
  };
}
