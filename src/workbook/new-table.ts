import { layOutPages, paint, plannedBlocks, writeBlocks } from "./write";
import type { PlannedSheet } from "../sheets";
import type { Box } from "../formula";
import { freeName } from "./free-name";
import { NO_SHEETS_ADDED, WorkbookProblem } from "./problem";

/** A sheet to be added, and the cells of it that become an Excel table. */
export interface NewTable {
  readonly sheet: PlannedSheet;
  readonly table: Box;
  readonly name: string;
}

/**
 * Names that are free for a new sheet and the table on it: those wanted, or with the first free number behind them. Refuses where the
 * workbook takes no new sheet.
 */
export async function freeNames(
  context: Excel.RequestContext,
  wanted: { readonly sheet: string; readonly table: string },
): Promise<{ readonly sheet: string; readonly table: string }> {
  const { protection, worksheets, tables } = context.workbook;
  protection.load("protected");
  worksheets.load("items/name");
  tables.load("items/name");
  await context.sync();
  if (protection.protected) throw new WorkbookProblem(NO_SHEETS_ADDED);
  return {
    sheet: freeName(
      wanted.sheet,
      worksheets.items.map(({ name }) => name),
    ),
    table: freeName(
      wanted.table,
      tables.items.map(({ name }) => name),
      (number) => `${number}`,
    ),
  };
}

/** Adds the sheet with its table, whole or not at all: where writing fails, the sheet is taken away again. */
export async function addTable(
  context: Excel.RequestContext,
  { sheet: plan, table, name }: NewTable,
): Promise<void> {
  const sheet = context.workbook.worksheets.add(plan.name);
  await context.sync();
  try {
    await writeBlocks(context, plannedBlocks(sheet, plan));
    paint(sheet, plan);
    const cells = sheet.getRangeByIndexes(table.row, table.column, table.rows, table.columns);
    sheet.tables.add(cells, true).name = name;
    sheet.activate();
    sheet.load("id");
    await context.sync();
  } catch (error) {
    sheet.delete();
    await context.sync();
    throw error;
  }
  await layOut(context, sheet.id, plan);
}

/** How it is printed cannot spoil what it holds: Excel asks the printer, and may have none. */
async function layOut(context: Excel.RequestContext, id: string, plan: PlannedSheet): Promise<void> {
  try {
    await layOutPages(context, [{ id, plan }]);
  } catch {
    // It prints as any new sheet does.
  }
}
