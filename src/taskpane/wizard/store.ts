import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { WorkbookPort } from "../../workbook";
import { savedActions } from "./savedActions";
import type { PaneState } from "./state";
import { firstState } from "./state";
import { tableActions } from "./tableActions";
import { troubleFrom, worker } from "./work";
import { wizardActions } from "./wizardActions";
import { writeActions } from "./writeActions";

/** The pane without its looks: the state, and everything a user can do. No action ever throws; trouble becomes state. */
export type Pane = ReturnType<typeof createPane>;

export function createPane(port: WorkbookPort) {
  const store: StoreApi<PaneState> = createStore<PaneState>(() => firstState);
  const desk = { store, port, work: worker(store) };
  const tables = tableActions(desk);
  const saved = savedActions(desk);
  const write = writeActions(desk, saved.refresh);
  return {
    store,
    ...saved,
    ...tables,
    ...write,
    ...wizardActions(desk, { tables, refreshSaved: saved.refresh, reviewNow: write.reviewNow }),
    /** Shows a cell or a sheet; the sentence that led there stays. */
    showCell: async (address: string): Promise<void> => {
      try {
        await port.goTo(address);
      } catch (error) {
        store.setState({ trouble: troubleFrom(error) });
      }
    },
  };
}
