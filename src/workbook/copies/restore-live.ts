import type { KeptCall, KeptCopy } from "../store";
import { withSheetsRenamed } from "../../formula";
import type { CellContent } from "../../sheets";
import { sheetNamed, readSheets } from "../marks";
import type { SheetState } from "../marks";
import { nothingChanged, WorkbookProblem } from "../problem";
import { copyForm, readParts, removeParts } from "../store";
import { changesOn, isSameContent } from "../write";
import type { Step } from "../write";
import { addressOf } from "./address-of";
import { awaitCalls } from "./await-calls";
import { compare } from "./compare";
import { heldBy, keyOf, putCells } from "./put-cells";
import type { PutCell } from "./put-cells";
import type { RestoredLive } from "./port";
import { readCells } from "./read-cells";
import { wayBackOf, workingsAmong } from "./way-back";
import type { CellsWritten } from "./way-back";

/** Puts the formulas back that a shareable copy keeps, where its cells still hold what took their place. */
export async function restoringLive(
  context: Excel.RequestContext,
): Promise<Step<CellsWritten & { readonly restored: RestoredLive }>> {
  const sheets = await readSheets(context);
  const parts = await readParts(context, copyForm);
  const copy = keptCopy(parts.map(({ reading }) => reading));
  const calls = foundAgain(copy, sheets);
  refuseWhereProtected(calls);
  const { live, others } = await stillThere(context, calls);
  const workings = await workingsToRemove(context, copy, sheets, others.length > 0);
  const areas = await readCells(context, sheets, false);
  const ready: CellsWritten = {
    sheets,
    cells: live.flatMap(({ cells }) => cells),
    added: null,
    removed: workings === null ? null : copy.workings,
    parts,
  };
  return {
    what: "cells of the shareable copy",
    write: async (restoring, written) => {
      await putCells(restoring, ready.cells, "after", written);
      if (workings) restoring.workbook.worksheets.getItem(workings.id).delete();
      removeParts(
        restoring,
        parts.map(({ id }) => id),
      );
      await restoring.sync();
      await awaitCalls(
        restoring,
        live.map(({ on, call: { box } }) => ({ sheetId: on.id, ...box })),
      );
      const left = sheets.filter(({ id }) => id !== workings?.id);
      const before = areas.filter(({ sheet }) => sheet.id !== workings?.id);
      const compared = compare(before, await readCells(restoring, left, false));
      return {
        ...ready,
        restored: {
          ...compared,
          formulas: live.length,
          others: others.map(({ on, call }) => ({
            address: addressOf({ ...call.box, sheet: on.name }),
            formula: call.formula,
          })),
        },
      };
    },
    wayBack: (undoing, answer, isHalfDone) => wayBackOf(undoing, answer ?? ready, isHalfDone),
  };
}

function keptCopy(
  readings: readonly (
    | { readonly ok: true; readonly stored: KeptCopy }
    | { readonly ok: false; readonly because: string }
  )[],
): KeptCopy {
  const last = readings.at(-1);
  if (last?.ok === true) return last.stored;
  if (last === undefined)
    throw new WorkbookProblem("This workbook keeps no formulas to put back: it is not a shareable copy.");
  throw nothingChanged(`The formulas that this workbook keeps cannot be put back because ${last.because}.`);
}

interface CallAgain {
  readonly on: SheetState;
  /** With the names that sheets have now. */
  readonly call: KeptCall;
}

/** The calls on the sheets as they are called now. */
function foundAgain({ sheets: kept, calls }: KeptCopy, sheets: readonly SheetState[]): readonly CallAgain[] {
  const now = kept.map(({ id, name }) => ({
    was: name,
    is: sheetNamed(sheets, name) ?? sheets.find((sheet) => sheet.id === id),
  }));
  const renamed = new Map(
    now.flatMap(({ was, is }) => (is === undefined || is.name === was ? [] : [[was, is.name] as const])),
  );
  const named = (content: CellContent): CellContent =>
    renamed.size > 0 && typeof content === "string" && content.startsWith("=")
      ? withSheetsRenamed(content, renamed)
      : content;
  return calls.map((call) => {
    const on = now.find(({ was }) => was === call.box.sheet)?.is;
    if (on === undefined)
      throw nothingChanged(
        `There is no sheet called "${call.box.sheet}" any more, so its formulas cannot be put back. Give the sheet that name again, or undo its deletion, then choose “Restore live” again.`,
        call.box.sheet,
      );
    return {
      on,
      call: { ...call, formula: String(named(call.formula)), put: call.put.map((line) => line.map(named)) },
    };
  });
}

function refuseWhereProtected(calls: readonly CallAgain[]): void {
  const closed = calls.find(({ on }) => on.isProtected)?.on;
  if (closed)
    throw new WorkbookProblem(
      `Sheet "${closed.name}" is protected, so its formulas cannot be put back. Choose Review > Unprotect Sheet on it, then choose “Restore live” again.`,
      closed.name,
    );
}

interface LiveCall extends CallAgain {
  readonly cells: readonly PutCell[];
}

/** The calls whose cells all hold what was put in, and those of which any was changed. Two round trips. */
async function stillThere(
  context: Excel.RequestContext,
  calls: readonly CallAgain[],
): Promise<{ readonly live: readonly LiveCall[]; readonly others: readonly CallAgain[] }> {
  const asked = calls.map(({ on, call }) => {
    const { row, column, rows, columns } = call.box;
    const range = context.workbook.worksheets.getItem(on.id).getRangeByIndexes(row, column, rows, columns);
    range.load("numberFormat");
    return { on, call, range };
  });
  if (asked.length > 0) await context.sync();
  const all = asked.map(({ on, call, range }) => ({
    on,
    call,
    cells: cellsOf(on, call, range.numberFormat as string[][]),
  }));
  const held = await heldBy(
    context,
    all.flatMap(({ cells }) => cells),
  );
  const isThere = ({ cells }: LiveCall): boolean =>
    cells.every((cell) => isSameContent(held.get(keyOf(cell)) ?? "", cell.before));
  return { live: all.filter(isThere), others: all.filter((each) => !isThere(each)) };
}

function cellsOf(on: SheetState, { box, formula, put }: KeptCall, formats: string[][]): readonly PutCell[] {
  return put.flatMap((line, down) =>
    line.map((before, across) => {
      const isFilled = down > 0 || across > 0;
      return {
        sheetId: on.id,
        row: box.row + down,
        column: box.column + across,
        before,
        after: isFilled ? "" : formula,
        format: formats[down]![across]!,
        isFilled,
      };
    }),
  );
}

/** The sheet of workings goes, unless something reads it still or somebody has written on it. */
async function workingsToRemove(
  context: Excel.RequestContext,
  { workings }: KeptCopy,
  sheets: readonly SheetState[],
  isStillRead: boolean,
): Promise<SheetState | null> {
  const sheet = workingsAmong(sheets);
  if (!sheet || !workings || isStillRead || sheet.isProtected) return null;
  const changed = await changesOn(context, sheet, { ...workings, name: sheet.name }, false);
  return changed.length === 0 ? sheet : null;
}
