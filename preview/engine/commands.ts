import type { FUniver } from "@univerjs/core/facade";
import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";

/** Univer's commands by their ids, so that no copy of its code has to be the same one the page loaded. */
export const COMMAND = {
  setValues: "sheet.mutation.set-range-values",
  setStyle: "sheet.command.set-style",
  calculationStart: "formula.mutation.set-formula-calculation-start",
  calculationNotice: "formula.mutation.set-formula-calculation-notification",
  calculationResult: "formula.mutation.set-formula-calculation-result",
  insertSheet: "sheet.mutation.insert-sheet",
  deleteSheet: "sheet.command.remove-sheet",
  removeSheet: "sheet.mutation.remove-sheet",
  nameSheet: "sheet.mutation.set-worksheet-name",
  orderSheet: "sheet.mutation.set-worksheet-order",
  setColumnWidths: "sheet.mutation.set-worksheet-col-width",
  setRowHeights: "sheet.mutation.set-worksheet-row-height",
  setRowsAutomatic: "sheet.mutation.set-worksheet-row-is-auto-height",
  hideSheet: "sheet.mutation.set-worksheet-hidden",
  activateSheet: "sheet.operation.set-worksheet-active",
  insertRows: "sheet.mutation.insert-row",
  insertColumns: "sheet.mutation.insert-col",
  removeRows: "sheet.mutation.remove-rows",
  removeColumns: "sheet.mutation.remove-col",
  setName: "formula.mutation.set-defined-name",
  removeName: "formula.mutation.remove-defined-name",
  select: "sheet.operation.set-selections",
} as const;

export type Executed = (command: ICommandInfo, options?: IExecutionOptions) => void;

/** Univer's commands, run or listened to; `isOwn` tells the engine's own doings from a person's. */
export interface Commands {
  /** The id of the workbook, which all commands carry. */
  readonly unit: string;
  run(id: string, params: object, options?: IExecutionOptions): void;
  /**
   * Has something done before anything the engine does itself. Not as a listener of Univer's: what is run while
   * another command is under way passes for a part of that.
   */
  beforeOwn(preparation: () => void): void;
  /** Answers with a function that stops listening. */
  onExecuted(listener: Executed): () => void;
  /** Hears of what is about to be done. */
  onBefore(listener: (command: ICommandInfo) => void): void;
  /** Runs work whose commands are the engine's own. */
  own<Answer>(work: () => Answer): Answer;
  readonly isOwn: boolean;
}

export function univerCommands(api: FUniver, unit: string): Commands {
  const preparations: (() => void)[] = [];
  const prepare = () => {
    for (const preparation of preparations) preparation();
  };
  let depth = 0;
  return {
    unit,
    run: (id, params, options) => {
      prepare();
      api.syncExecuteCommand(id, params, options);
    },
    beforeOwn: (preparation) => void preparations.push(preparation),
    onExecuted: (listener) => {
      const registered = api.onCommandExecuted(listener as Parameters<FUniver["onCommandExecuted"]>[0]);
      return () => registered.dispose();
    },
    onBefore: (listener) => void api.onBeforeCommandExecute(listener),
    own: (work) => {
      prepare();
      depth += 1;
      try {
        return work();
      } finally {
        depth -= 1;
      }
    },
    get isOwn() {
      return depth > 0;
    },
  };
}
