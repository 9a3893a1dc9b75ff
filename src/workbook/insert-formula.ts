import { WorkbookProblem } from "./problem";

/**
 * Enters a formula over the cells that are selected, two rows below them; where one empty cell is selected, there and over nothing. Answers where it
 * is. No cell that holds anything is written over. Two round trips.
 */
export async function insertFormula(
  context: Excel.RequestContext,
  formulaOver: (cells: string) => string,
): Promise<string> {
  const selected = context.workbook.getSelectedRange().load({ address: true, cellCount: true });
  const first = selected.getCell(0, 0).load({ formulas: true, address: true });
  const below = selected
    .getLastRow()
    .getCell(0, 0)
    .getOffsetRange(2, 0)
    .load({ formulas: true, address: true });
  await context.sync();
  const isEmpty = (cell: Excel.Range): boolean => cell.formulas[0]?.[0] === "";
  const isAtEmpty = selected.cellCount === 1 && isEmpty(first);
  const target = isAtEmpty ? first : below;
  if (!isEmpty(target))
    throw new WorkbookProblem(
      `The formula would go into ${target.address}, which is not empty. Select cells with free rows below, or one empty cell.`,
      target.address,
    );
  target.formulas = [[formulaOver(isAtEmpty ? "" : (selected.address.split("!").at(-1) ?? ""))]];
  target.select();
  await context.sync();
  return target.address;
}
