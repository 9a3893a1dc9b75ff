import type { Engine, Host } from "../host";

/** What a person would lose by leaving the page: a workbook is kept nowhere until a copy of it is saved. */
export interface Leaving {
  /** Whether anything was changed since the workbook was opened or a copy was last saved. */
  readonly losesChanges: boolean;
  /** A copy has it all, or the person agreed to lose it. */
  nothingToLose(): void;
}

/** Has the browser ask before a page is left on which something was changed. */
export function watchLeaving(engine: Engine, host: Host): Leaving {
  let losesChanges = false;
  const changed = () => {
    losesChanges = true;
  };
  engine.onEdited((_, edit) => {
    if (edit !== "results") changed();
  });
  engine.onSheetsChanged(changed);
  host.book.onChange(changed);
  addEventListener("beforeunload", (event) => {
    if (losesChanges) event.preventDefault();
  });
  return {
    get losesChanges() {
      return losesChanges;
    },
    nothingToLose: () => {
      losesChanges = false;
    },
  };
}
