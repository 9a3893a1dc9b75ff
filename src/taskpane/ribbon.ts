import type { RibbonActions } from "../commands";
import type { Pane } from "./state";

/** What the ribbon's buttons do with the pane, which may be hidden; `show` brings it up. */
export function ribbonActions(pane: Pane, show: () => Promise<unknown>): RibbonActions {
  return {
    openBook: async () => {
      await show();
      await pane.openBook();
    },
    undoLastWrite: async () => {
      await pane.undo();
      const { trouble, toLose } = pane.store.getState();
      if (trouble !== null || toLose !== null) await show();
    },
  };
}
