import type { RibbonActions } from "../commands";
import type { Pane } from "./wizard";

/** What the ribbon's buttons do with the pane, which may be hidden; `show` brings it up. */
export function ribbonActions(pane: Pane, show: () => Promise<unknown>): RibbonActions {
  return {
    newScenario: async () => {
      await show();
      await pane.newScenario();
    },
    undoLastWrite: async () => {
      await pane.undo();
      const { trouble, toLose } = pane.store.getState();
      if (trouble !== null || toLose !== null) await show();
    },
  };
}
