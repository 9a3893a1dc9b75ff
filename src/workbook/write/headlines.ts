import { readableAddress } from "../../formula";
import { NAMESPACE } from "../../functions";
import type { HeadlineCell, PlannedSheet } from "../../sheets";
import type { Cell } from "../../reading";
import type { Headline } from "../shown-figures";
import type { SheetState } from "../marks";
import { WorkbookProblem } from "../problem";
import type { SheetsPlan } from "./subject";

type PlannedBlock = PlannedSheet["blocks"][number];

/** Waiting, as the caller can do it: tests do not wait. */
export interface Pause {
  readonly wait: (milliseconds: number) => Promise<void>;
}

const realPause: Pause = {
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
const PAUSE = 500;
const LONGEST_WAIT = 60_000;
/** What a cell shows while its formula has not been worked out yet. */
const UNFINISHED: ReadonlySet<Cell> = new Set(["#BUSY!", "#GETTING_DATA"]);
/** The column of labels. */
const LABELS = 0;

/** Reads headlines from their cells as they are now; those of a sheet that is not there are left out. One round trip. */
export async function readHeadlineCells(
  context: Excel.RequestContext,
  own: ReadonlyMap<string, Pick<SheetState, "id" | "name">>,
  headlines: readonly HeadlineCell[],
): Promise<readonly Headline[]> {
  const read = new Map(
    [...own]
      .filter(([key]) => headlines.some(({ on }) => on === key))
      .map(([key, { id, name }]) => {
        // Only the columns that headlines are in: a sheet may be as wide as there are services, more than Excel hands over at once.
        const columns =
          1 + Math.max(...headlines.filter(({ on }) => on === key).map(({ cell }) => cell.column));
        const sheet = context.workbook.worksheets.getItem(id);
        const range = sheet.getRangeByIndexes(0, LABELS, 1, columns).getEntireColumn().getUsedRange();
        return [key, { name, range: range.load("values,text,rowIndex,columnIndex") }] as const;
      }),
  );
  await context.sync();
  return headlines.flatMap((headline) => {
    const sheet = read.get(headline.on);
    return sheet === undefined ? [] : [headlineOn(sheet.name, sheet.range, headline)];
  });
}

/** A headline where it was planned, or else where its label is now. */
function headlineOn(
  name: string,
  { values, text, rowIndex, columnIndex }: Excel.Range,
  { key, kind, label, cell, unit }: HeadlineCell,
): Headline {
  const shown = values as Cell[][];
  const column = cell.column - columnIndex;
  const planned = cell.row - rowIndex;
  const isHere = (row: number) => shown[row]?.[LABELS - columnIndex] === label;
  const row = isHere(planned) ? planned : shown.findIndex((_, index) => isHere(index));
  if (row === -1) throw missing(label, name);
  return {
    key,
    kind,
    label,
    value: shown[row]![column] ?? "",
    text: text[row]![column] ?? "",
    unit,
    address: readableAddress(name, { ...cell, row: row + rowIndex }),
  };
}

/**
 * Waits until Excel has worked out every formula of the plan's sheets that calls a function of ours, or for as long as a user would
 * wait, or until the signal says that nobody waits any more; what is unfinished then still shows #BUSY!. `unfinished` is called before any
 * waiting. The headlines alone would not tell: while a count is awaited, its checks fail. Any other formula is worked out when Excel answers
 * at all.
 */
export async function awaitFigures(
  context: Excel.RequestContext,
  plan: Pick<SheetsPlan, "sheets">,
  { unfinished, signal, pause = realPause }: Waiting = {},
): Promise<void> {
  if (await areFinished(context, plan)) return;
  await unfinished?.();
  const isOver = (): boolean => signal?.aborted === true;
  for (let waited = 0; waited < LONGEST_WAIT && !isOver(); waited += PAUSE) {
    await pause.wait(PAUSE);
    if (isOver() || (await areFinished(context, plan))) return;
  }
}

/** How figures are waited for. */
interface Waiting {
  readonly unfinished?: () => Promise<void>;
  readonly signal?: AbortSignal | undefined;
  readonly pause?: Pause;
}

/** Whether Excel has worked out every formula of the sheets that calls a function of ours. One round trip, none where there is none. */
async function areFinished(
  context: Excel.RequestContext,
  { sheets }: Pick<SheetsPlan, "sheets">,
): Promise<boolean> {
  const cells = sheets.flatMap(({ name, blocks, spills }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const called = [...spills, ...blocks.flatMap(callsIn)];
    return called.map(({ row, column }) => sheet.getRangeByIndexes(row, column, 1, 1));
  });
  if (cells.length === 0) return true;
  for (const cell of cells) cell.load("values");
  await context.sync();
  return !cells.some(({ values }) => UNFINISHED.has((values as Cell[][])[0]![0]!));
}

/** Cells written one by one that call a function of ours. */
function callsIn({ row, column, cells }: PlannedBlock): { readonly row: number; readonly column: number }[] {
  return cells.flatMap((line, down) =>
    line.flatMap((cell, across) =>
      typeof cell === "string" && cell.startsWith("=") && cell.includes(`${NAMESPACE}.`)
        ? [{ row: row + down, column: column + across }]
        : [],
    ),
  );
}

function missing(label: string, sheet: string): WorkbookProblem {
  return new WorkbookProblem(
    `The headline "${label}" is no longer on sheet ${sheet}. Create the sheets again to have it back.`,
    sheet,
  );
}
