import { readableAddress } from "../../formula";
import { NAMESPACE } from "../../functions";
import type { HeadlineCell, PlannedSheet } from "../../sheets";
import type { Cell } from "../../reading";
import type { Headline } from "../port";
import { WorkbookProblem } from "../problem";
import type { SheetsPlan } from "./subject";

type PlannedBlock = PlannedSheet["blocks"][number];

/** Waiting, as the caller can do it: tests do not wait. */
export interface Pause {
  readonly wait: (milliseconds: number) => Promise<void>;
}

const PAUSE = 500;
const LONGEST_WAIT = 60_000;
/** What a cell shows while its formula has not been worked out yet. */
const UNFINISHED: ReadonlySet<Cell> = new Set(["#BUSY!", "#GETTING_DATA"]);
/** The Summary's column of labels. */
const LABELS = 0;

/** Reads the headlines of a Summary sheet from its cells as they are now. One round trip. */
export async function readHeadlineCells(
  context: Excel.RequestContext,
  sheetId: string,
  headlines: readonly HeadlineCell[],
): Promise<readonly Headline[]> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = sheet.getUsedRange();
  sheet.load("name");
  range.load("values,text,rowIndex,columnIndex");
  await context.sync();
  const values = range.values as Cell[][];
  const texts: readonly string[][] = range.text;
  return headlines.map(({ key, kind, label, cell, unit }) => {
    const labelColumn = LABELS - range.columnIndex;
    const column = cell.column - range.columnIndex;
    const planned = cell.row - range.rowIndex;
    const isHere = (row: number) => values[row]?.[labelColumn] === label;
    const row = isHere(planned) ? planned : values.findIndex((_, index) => isHere(index));
    if (row === -1) throw missing(label, sheet.name);
    return {
      key,
      kind,
      label,
      value: values[row]![column] ?? "",
      text: texts[row]![column] ?? "",
      unit: unit ?? texts[row]![column + 1] ?? "",
      address: readableAddress(sheet.name, { ...cell, row: row + range.rowIndex }),
    };
  });
}

/**
 * Waits until Excel has worked out every formula of the plan's sheets that calls a function of ours, or for as long as a user would
 * wait; what is unfinished then still shows #BUSY!. The headlines alone would not tell: while a count is awaited, its checks fail.
 * Any other formula is worked out when Excel answers at all.
 */
export async function awaitFigures(
  context: Excel.RequestContext,
  plan: SheetsPlan,
  pause: Pause,
  waited = 0,
): Promise<void> {
  const cells = plan.sheets.flatMap(({ name, blocks, spills }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const called = [...spills, ...blocks.flatMap(callsIn)];
    return called.map(({ row, column }) => sheet.getRangeByIndexes(row, column, 1, 1));
  });
  for (const cell of cells) cell.load("values");
  await context.sync();
  const isFinished = !cells.some(({ values }) => UNFINISHED.has((values as Cell[][])[0]![0]!));
  if (isFinished || waited >= LONGEST_WAIT) return;
  await pause.wait(PAUSE);
  return await awaitFigures(context, plan, pause, waited + PAUSE);
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
    `The headline "${label}" is no longer on sheet ${sheet}. Write the sheets again to have it back.`,
    sheet,
  );
}
