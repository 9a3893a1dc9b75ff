import { findSheets } from "../write";
import { WorkbookProblem } from "../problem";
import { BOOK } from "./subject";

/** Selects the row of a proposal on the register's sheet. Five round trips at most. */
export async function showProposal(context: Excel.RequestContext, id: string): Promise<void> {
  const sheet = await registerSheet(context);
  const used = sheet?.getUsedRange(true).load({ values: true, rowIndex: true, columnIndex: true });
  if (used) await context.sync();
  const at = used && cellOf(used.values as readonly (readonly unknown[])[], id);
  if (!sheet || !used || !at)
    throw new WorkbookProblem(
      `Proposal ${id} has no row in the workbook yet. Create the sheets, then it has one.`,
    );
  sheet.activate();
  sheet
    .getCell(used.rowIndex + at.row, used.columnIndex + at.column)
    .getEntireRow()
    .select();
  await context.sync();
}

/** Which of these proposals is in the row that is selected on the register's sheet; null where none is. */
export async function selectedProposal(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<string | null> {
  const sheet = await registerSheet(context);
  if (!sheet) return null;
  const row = context.workbook
    .getSelectedRange()
    .getRow(0)
    .getEntireRow()
    .getUsedRangeOrNullObject(true)
    .load({ values: true, worksheet: { id: true } });
  sheet.load("id");
  await context.sync();
  if (row.isNullObject || row.worksheet.id !== sheet.id) return null;
  const texts: readonly unknown[] = row.values[0] ?? [];
  return texts.map(String).find((text) => ids.includes(text)) ?? null;
}

async function registerSheet(context: Excel.RequestContext): Promise<Excel.Worksheet | null> {
  const own = (await findSheets(context, BOOK)).own.get("proposals");
  return own ? context.workbook.worksheets.getItem(own.id) : null;
}

/** References are in the first column that has them: later ones name others. */
function cellOf(
  values: readonly (readonly unknown[])[],
  id: string,
): { readonly row: number; readonly column: number } | null {
  const columns = values[0]?.length ?? 0;
  for (let column = 0; column < columns; column += 1) {
    const row = values.findIndex((cells) => String(cells[column]) === id);
    if (row >= 0) return { row, column };
  }
  return null;
}
