import { readableAddress } from "../../formula";
import type { HeadlineCell } from "../../sheets";
import type { Cell } from "../../reading";
import type { Headline } from "../port";
import { WorkbookProblem } from "../problem";

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
  return headlines.map(({ key, kind, label, cell }) => {
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
      unit: texts[row]![column + 1] ?? "",
      address: readableAddress(sheet.name, { ...cell, row: row + range.rowIndex }),
    };
  });
}

/**
 * Waits until Excel has worked out every formula of these sheets, or for as long as a user would wait; what is
 * unfinished then still shows #BUSY!. The headlines alone would not tell: while a count is awaited, its checks fail.
 */
export async function awaitFigures(
  context: Excel.RequestContext,
  sheetNames: readonly string[],
  pause: Pause,
  waited = 0,
): Promise<void> {
  const ranges = sheetNames.map((name) => context.workbook.worksheets.getItem(name).getUsedRange(true));
  for (const range of ranges) range.load("values");
  await context.sync();
  const isFinished = !ranges.some(({ values }) =>
    (values as Cell[][]).flat().some((cell) => UNFINISHED.has(cell)),
  );
  if (isFinished || waited >= LONGEST_WAIT) return;
  await pause.wait(PAUSE);
  return await awaitFigures(context, sheetNames, pause, waited + PAUSE);
}

function missing(label: string, sheet: string): WorkbookProblem {
  return new WorkbookProblem(
    `The headline "${label}" is no longer on sheet ${sheet}. Write the scenario again to have it back.`,
    sheet,
  );
}
