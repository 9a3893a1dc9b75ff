import type { ICommandInfo } from "@univerjs/core";
import type { Engine, SheetEdit } from "../host/engine";
import { COMMAND } from "./commands";
import type { Commands } from "./commands";

const EDITS: Readonly<Record<string, SheetEdit>> = {
  [COMMAND.setColumnWidths]: "columns",
  "sheet.mutation.set-col-hidden": "columns",
  "sheet.mutation.set-col-visible": "columns",
  [COMMAND.setRowHeights]: "rows",
  "sheet.mutation.set-row-hidden": "rows",
  "sheet.mutation.set-row-visible": "rows",
  "sheet.mutation.set-frozen": "frozen",
  "sheet.mutation.toggle-gridlines": "gridlines",
  "sheet.mutation.set-tab-color": "tab",
  "sheet.mutation.add-worksheet-merge": "merged",
  "sheet.mutation.remove-worksheet-merge": "merged",
  "sheet.mutation.set.numfmt": "cells",
  "sheet.mutation.remove.numfmt": "cells",
  [COMMAND.insertRows]: "moved",
  [COMMAND.insertColumns]: "moved",
  [COMMAND.removeRows]: "moved",
  [COMMAND.removeColumns]: "moved",
  "sheet.mutation.move-range": "moved",
  "sheet.mutation.move-rows": "moved",
  "sheet.mutation.move-columns": "moved",
  "sheet.mutation.reorder-range": "moved",
};

/** Changes that leave nothing to be saved, or that are found by comparing: which sheets there are, their names, their order. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  COMMAND.setRowsAutomatic,
  COMMAND.insertSheet,
  COMMAND.removeSheet,
  COMMAND.nameSheet,
  COMMAND.orderSheet,
  COMMAND.hideSheet,
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.mutation.set-worksheet-row-count",
  "sheet.mutation.set-worksheet-column-count",
  "sheet.mutation.set-workbook-name",
  "sheet.mutation.copy-worksheet-end",
  "sheet.mutation.mark-dirty-filter-change",
  "sheet.mutation.data-validation-formula-mark-dirty",
  "sheet.mutation.empty",
]);

/** Tells of everything that changes a sheet. What is not known by name is told as "other", so that nothing is lost without a word. */
export function listenToEdits(commands: Commands, activeSheet: () => string): Pick<Engine, "onEdited"> {
  const listeners: Parameters<Engine["onEdited"]>[0][] = [];
  commands.onExecuted((command, options) => {
    const edit = editOf(command, options?.onlyLocal === true);
    if (edit === null) return;
    const { subUnitId } = (command.params ?? {}) as { readonly subUnitId?: unknown };
    const sheet = typeof subUnitId === "string" ? subUnitId : activeSheet();
    for (const listener of listeners) listener(sheet, edit);
  });
  return { onEdited: (listener) => void listeners.push(listener) };
}

function editOf({ id }: ICommandInfo, isResult: boolean): SheetEdit | null {
  if (id === COMMAND.setValues) return isResult ? "results" : "cells";
  const isOfSheets = id.includes(".mutation.") && !/^(?:formula|doc)\./.test(id);
  if (!isOfSheets || PASSED_OVER.has(id)) return null;
  return EDITS[id] ?? "other";
}
