/** What the buttons on the ribbon do. */
export interface RibbonActions {
  openBook(): Promise<void>;
  undoLastWrite(): Promise<void>;
}

/** What of Office.actions is used. Excel does not wait for the promise; it is told by the event. */
interface ButtonRegistry {
  associate(name: string, act: (event: Office.AddinCommands.Event) => Promise<void>): void;
}

/** Makes the ribbon's buttons known to Excel under the names that the manifest gives them. */
export function registerCommands(actions: ButtonRegistry, ribbon: RibbonActions): void {
  actions.associate("openBook", answering(ribbon.openBook));
  actions.associate("undoLastWrite", answering(ribbon.undoLastWrite));
}

/** Excel waits until it is told that a button's work is done, whether or not it went well. */
function answering(act: () => Promise<void>): (event: Office.AddinCommands.Event) => Promise<void> {
  return async (event) => {
    try {
      await act();
    } finally {
      event.completed();
    }
  };
}
