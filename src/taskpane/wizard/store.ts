import { readableAddress } from "../../formula";
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import { sheetName } from "../../sheets";
import type { Registry } from "../registry";
import { bookEntries } from "./book-entries";
import { savedActions } from "./saved-actions";
import type { Answers } from "./answers";
import type { PaneState } from "./state";
import { firstState } from "./state";
import { stepsOf } from "./steps";
import { tableActions } from "./table-actions";
import { understoodActions } from "./understood-actions";
import { undoActions } from "./undo-actions";
import { troubleFrom, worker } from "./work";
import type { PanePort } from "./work";
import { wizardActions } from "./wizard-actions";
import { writeActions } from "./write-actions";

/** The pane without its looks: what it can ask, the state, and everything a user can do. No action ever throws; trouble becomes state. */
export type Pane = ReturnType<typeof createPane>;

export function createPane(port: PanePort, registry: Registry) {
  const store: StoreApi<PaneState> = createStore<PaneState>(() => firstState(registry));
  const desk = { store, port, work: worker(store), registry };
  const tables = tableActions(desk);
  const saved = savedActions(desk);
  const write = writeActions(desk, saved.refresh);
  /** Shows a cell or a sheet; the sentence that led there stays. */
  const showCell = async (address: string): Promise<void> => {
    try {
      await port.goTo(address);
    } catch (error) {
      store.setState({ trouble: troubleFrom(error) });
    }
  };
  return {
    store,
    desk,
    ...registry,
    /** The steps that the tables chosen allow. */
    stepsFor: (answers: Answers) => stepsOf(answers, registry),
    ...saved,
    ...tables,
    ...understoodActions(desk, tables),
    ...write,
    ...undoActions(desk, saved.refresh),
    ...bookEntries(desk, { look: tables.look, refreshSaved: saved.refresh }),
    ...wizardActions(desk, { tables, refreshSaved: saved.refresh, reviewNow: write.reviewNow }),
    showCell,
    /** Notices when cells change, until the answer is called; where Excel cannot tell, figures are read again by hand only. */
    watchSheets: (): (() => void) => {
      const stop = port.watch(saved.sheetsChanged).catch(() => null);
      return () => void stop.then((end) => end?.()).catch(() => undefined);
    },
    /** Shows the Summary sheet of a scenario. */
    showSummary: (name: string): Promise<void> =>
      showCell(readableAddress(sheetName(name, "summary"), { row: 0, column: 0, rows: 1, columns: 1 })),
  };
}
