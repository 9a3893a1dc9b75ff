import type { Unsaved } from "../filed";

/** Has the browser ask before a page is left on which something was changed: a workbook is kept nowhere until a copy of it is saved. */
export function askBeforeLeaving(unsaved: Unsaved): void {
  addEventListener("beforeunload", (event) => {
    if (unsaved.isAny) event.preventDefault();
  });
}
