import type { ICommandInfo } from "@univerjs/core";
import type { IActiveDirtyManagerService, IFormulaDirtyData } from "@univerjs/engine-formula";
import type { CellPosition } from "../host/engine";
import { COMMAND } from "./commands";
import type { Commands } from "./commands";
import { AS_FILED } from "./filed-formulas";
import { patienceOf } from "./patience";
import { watchSpills } from "./spill-watch";
import type { Spill } from "./spill-watch";
import { dirtyCells, isNothing, merge } from "./dirty";
import type { DirtyData } from "./dirty";

/** Seconds in which sums that go forward are heard of. A caller that waits must be answered all the same. */
const LONGEST_SILENCE = 60;
/** Spills that hang on spills take a pass each; more in a row than this go round in a circle. */
const MOST_PASSES_FOR_SPILLS = 20;
/** So do formulas that fetch what another fetched. */
const MOST_PASSES_FOR_FETCHES = 20;

/** When formulas are worked out. */
export interface Calculation {
  recalculate(cells?: readonly CellPosition[]): void;
  /**
   * Among what was entered are formulas that fetch a cell whose place is worked out, as INDEX does. Univer asks where that is before all
   * else is worked out, so that it may work out the formula before the cell that it fetches: what was entered takes as many passes as
   * change anything.
   */
  fetches(): void;
  /** Nothing that was changed so far is to be worked out but what is worked out whatever happens. */
  beginAnew(): void;
  settled(): Promise<void>;
  hold(): (milliseconds: number) => void;
  onCalculated(listener: () => void): void;
  dispose(): void;
}

/** Univer's FormulaExecutedStateType.STOP_EXECUTION. */
const STOPPED = 1;

/**
 * Takes over from Univer the decision when to calculate. Univer waits 100 ms after each change; a host that must answer
 * reads at once cannot. Univer's own knowledge of what a change makes dirty is kept: only the waiting goes. What
 * nothing asks for is worked out after a lull of so many milliseconds.
 */
export function takeOverCalculation(
  commands: Commands,
  dirtyManager: IActiveDirtyManagerService,
  sheets: () => readonly string[],
  spills: () => readonly Spill[],
  notWaiting: () => readonly Spill[] | null,
  isUnread: (sheet: string) => boolean,
  lull: number,
): Calculation {
  const conversions = new Map(dirtyManager.getDirtyConversionMap());
  for (const id of conversions.keys()) dirtyManager.remove(id);
  const listeners: (() => void)[] = [];
  let waiting: DirtyData[] = [];
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isGone = false;
  let hasFetches = false;
  let isSettling = false;
  const watch = watchSpills(spills, sheets);

  let held = 0;
  const soon = (after = lull) => {
    if (timer !== undefined) clearTimeout(timer);
    timer = undefined;
    if (held > 0) return;
    timer = setTimeout(() => void settled().catch((error: unknown) => console.error(error)), after);
  };
  const add = (dirty: DirtyData) => {
    waiting.push(dirty);
    soon();
  };
  const settled = async (): Promise<void> => {
    while (running || waiting.length > 0) {
      running ??= calculate(takeWaiting()).finally(() => {
        running = null;
      });
      await running;
    }
  };
  const takeWaiting = () => {
    const taken = waiting;
    waiting = [];
    if (timer !== undefined) clearTimeout(timer);
    timer = undefined;
    if (!taken.some(({ isAll }) => isAll)) return merge(taken);
    const cells = notWaiting();
    return merge([...taken, cells ? dirtyCells(commands.unit, cells) : { forceCalculation: true }]);
  };
  const calculate = async (entered: IFormulaDirtyData) => {
    if (isNothing(entered)) return;
    isSettling = hasFetches;
    hasFetches = false;
    let results = await withSpills(entered);
    for (let passes = 0; isSettling && passes < MOST_PASSES_FOR_FETCHES && !isGone; passes += 1) {
      const again = await withSpills(entered);
      if (again === results) break;
      results = again;
    }
    if (!isGone) for (const listener of listeners) listener();
  };
  const withSpills = async (entered: IFormulaDirtyData) => {
    watch.begin(entered);
    let results = await pass(entered);
    for (let passes = 0; passes < MOST_PASSES_FOR_SPILLS && !isGone; passes += 1) {
      const changed = watch.changed();
      if (changed.length === 0) break;
      results += await pass(merge([dirtyCells(commands.unit, changed)]));
    }
    return results;
  };
  const pass = (dirty: IFormulaDirtyData) =>
    new Promise<string>((resolve, reject) => {
      let results = "";
      const done = commands.onExecuted(({ id, params }) => {
        if (id === COMMAND.calculationResult && isSettling) results = JSON.stringify(params);
        if (id !== COMMAND.calculationNotice) return;
        // It goes forward: large sheets may take as long as they need.
        patience.heard();
        if (!isEnd(params)) return;
        patience.end();
        done();
        resolve(results);
      });
      const patience = patienceOf(LONGEST_SILENCE, () => {
        done();
        reject(new Error("The sums did not come to an end."));
      });
      // Univer notes what each formula reads again in every pass, beside what it noted before: all would be searched.
      const clearDependencyTreeCache = {
        [commands.unit]: Object.fromEntries(sheets().map((sheet) => [sheet, "1"])),
      };
      commands.run(COMMAND.calculationStart, { ...dirty, clearDependencyTreeCache }, { onlyLocal: true });
    });

  commands.onExecuted((command, options) => {
    const conversion = conversions.get(command.id);
    const isResultOfFormula = command.id === COMMAND.setValues && options?.onlyLocal === true;
    const isGoneUnread =
      command.id === COMMAND.removeSheet && isUnread((command.params as { subUnitId: string }).subUnitId);
    if (conversion && !isResultOfFormula && !isGoneUnread && !isWithoutSums(command))
      add(conversion.getDirtyData(command));
  });

  return {
    settled,
    hold: () => {
      held += 1;
      if (timer !== undefined) clearTimeout(timer);
      return (milliseconds) => {
        held -= 1;
        if (waiting.length > 0) soon(Math.max(lull, milliseconds));
      };
    },
    fetches: () => {
      hasFetches = true;
    },
    beginAnew: () => {
      waiting = [];
      add({ isAll: true });
    },
    dispose: () => {
      isGone = true;
      waiting = [];
      if (timer !== undefined) clearTimeout(timer);
      // Otherwise Univer would want to show, after a second, how far the sums of a closed workbook are.
      if (running)
        commands.run(COMMAND.calculationNotice, { functionsExecutedState: STOPPED }, { onlyLocal: true });
    },
    onCalculated: (listener) => void listeners.push(listener),
    recalculate: (cells) =>
      add(
        cells
          ? dirtyCells(
              commands.unit,
              cells.map(({ sheet, row, column }) => ({ sheet, box: { row, column, rows: 1, columns: 1 } })),
            )
          : { isAll: true },
      ),
  };
}

function isEnd(params: unknown): boolean {
  return (params as { functionsExecutedState?: number }).functionsExecutedState !== undefined;
}

/** Looks, and formulas of the file whose values are the file's. */
function isWithoutSums({ params }: ICommandInfo): boolean {
  const trigger = (params as { trigger?: string } | undefined)?.trigger;
  return trigger === COMMAND.setStyle || trigger === AS_FILED.trigger;
}
