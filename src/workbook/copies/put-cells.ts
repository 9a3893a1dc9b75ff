import { callsOurs } from "../../sheets";
import type { CellContent } from "../../sheets";
import { writeBlocks } from "../write";
import type { CellBlock, Written } from "../write";

/** A cell that is given other contents, and what it held. */
export interface PutCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly after: CellContent;
  readonly format: string;
  /** Whether `after` leaves it to a formula elsewhere to fill it. */
  readonly isFilled: boolean;
}

/**
 * Writes what cells held, or are to hold. Formulas that fill other cells are taken away before anything is written into those, and come
 * after all else is.
 */
export async function putCells(
  context: Excel.RequestContext,
  cells: readonly PutCell[],
  which: "before" | "after",
  written?: Written,
): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  const other = which === "before" ? "after" : "before";
  const calls = cells.filter((cell) => callsOurs(cell[which]));
  const blocks = [
    ...runsOf(cells.filter((cell) => callsOurs(cell[other]))).map((run) => blockOf(context, run, () => "")),
    ...runsOf(cells).map((run) =>
      blockOf(context, run, (cell) => (callsOurs(cell[which]) ? "" : cell[which])),
    ),
    ...runsOf(calls).map((run) => blockOf(context, run, (cell) => cell[which])),
  ];
  await writeBlocks(context, blocks, written);
}

/** What cells hold now, by `keyOf`. One round trip; a sheet that is gone is left out. */
export async function heldBy(
  context: Excel.RequestContext,
  cells: readonly PutCell[],
): Promise<ReadonlyMap<string, CellContent>> {
  const asked = runsOf(cells).map((run) => {
    const range = rangeOf(context, run);
    range.load("formulas");
    return { run, range };
  });
  if (asked.length > 0) await context.sync();
  return new Map(
    asked.flatMap(({ run, range }) =>
      run.map((cell, down) => [keyOf(cell), (range.formulas as CellContent[][])[down]![0]!] as const),
    ),
  );
}

export function keyOf({ sheetId, row, column }: Pick<PutCell, "sheetId" | "row" | "column">): string {
  return `${sheetId} ${row} ${column}`;
}

/** Cells one below the other together: a long column is written in one go. */
function runsOf(cells: readonly PutCell[]): readonly PutCell[][] {
  const runs: PutCell[][] = [];
  const ordered = cells.toSorted(
    (one, other) =>
      one.sheetId.localeCompare(other.sheetId) || one.column - other.column || one.row - other.row,
  );
  for (const cell of ordered) {
    const last = runs.at(-1)?.at(-1);
    const isNext =
      last !== undefined &&
      last.sheetId === cell.sheetId &&
      last.column === cell.column &&
      last.row + 1 === cell.row;
    if (isNext) runs.at(-1)!.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function blockOf(
  context: Excel.RequestContext,
  run: readonly PutCell[],
  content: (cell: PutCell) => CellContent,
): CellBlock {
  const [{ sheetId, row, column }] = run as readonly [PutCell];
  return {
    sheet: context.workbook.worksheets.getItem(sheetId),
    row,
    column,
    formulas: run.map((cell) => [content(cell)]),
    formats: run.map(({ format }) => [format]),
  };
}

function rangeOf(context: Excel.RequestContext, run: readonly PutCell[]): Excel.Range {
  const [{ sheetId, row, column }] = run as readonly [PutCell];
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, run.length, 1);
}
