import { paint, plannedBlocks, writeBlocks } from "./write";
import type { PlannedSheet } from "../sheets";
import type { Box } from "../formula";
import { freeName } from "./free-name";

/** A sheet to be added, and the cells of it that become an Excel table. */
export interface NewTable {
  readonly sheet: PlannedSheet;
  readonly table: Box;
  readonly name: string;
}

/** Names that are free for a new sheet and the table on it: those wanted, or with the first free number behind them. */
export async function freeNames(
  context: Excel.RequestContext,
  wanted: { readonly sheet: string; readonly table: string },
): Promise<{ readonly sheet: string; readonly table: string }> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  await context.sync();
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
    await context.sync();
  } catch (error) {
    sheet.delete();
    await context.sync();
    throw error;
  }
}
