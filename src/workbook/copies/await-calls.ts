/** What a cell shows while its formula has not been worked out yet. */
const UNFINISHED: ReadonlySet<unknown> = new Set(["#BUSY!", "#GETTING_DATA"]);
const PAUSE = 500;
const LONGEST_WAIT = 60_000;

/** A cell with a formula of ours. */
export interface CallCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Waits until Excel has worked out these formulas, or for as long as a user would wait; answers what they show. */
export async function awaitCalls(
  context: Excel.RequestContext,
  cells: readonly CallCell[],
  waited = 0,
): Promise<readonly unknown[]> {
  if (cells.length === 0) return [];
  const asked = cells.map(({ sheetId, row, column }) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1);
    range.load("values");
    return range;
  });
  await context.sync();
  const shown = asked.map(({ values }) => (values as unknown[][])[0]![0]);
  if (waited >= LONGEST_WAIT || !shown.some((value) => UNFINISHED.has(value))) return shown;
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  return await awaitCalls(context, cells, waited + PAUSE);
}
