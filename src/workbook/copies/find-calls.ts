import type { SheetBox } from "../../formula";
import { callsOurs } from "../../sheets";
import type { FoundCall } from "../../sheets";
import type { SheetState } from "../marks";
import { valuesIn } from "./read-cells";
import type { ReadArea } from "./read-cells";

/** A call of ours on a sheet of the workbook, with the formats of the cells that show its answer. */
export interface CallOnSheet {
  readonly on: SheetState;
  readonly call: FoundCall;
  readonly formats: readonly (readonly string[])[];
}

/** The calls of ours among cells that were read with their formulas, and how far each reaches. Two round trips at most. */
export async function findCalls(
  context: Excel.RequestContext,
  areas: readonly ReadArea[],
): Promise<readonly CallOnSheet[]> {
  const called = areas.flatMap(({ sheet, box, formulas }) =>
    formulas.flatMap((line, down) =>
      line.flatMap((formula, across) =>
        callsOurs(formula) ? [{ sheet, row: box.row + down, column: box.column + across, formula }] : [],
      ),
    ),
  );
  const asked = called.map((each) => {
    const cell = context.workbook.worksheets
      .getItem(each.sheet.id)
      .getRangeByIndexes(each.row, each.column, 1, 1);
    const spill = cell.getSpillingToRangeOrNullObject();
    spill.load("rowCount,columnCount");
    return { ...each, spill };
  });
  if (asked.length > 0) await context.sync();
  const shown = valuesIn(areas);
  const found = asked.map(({ sheet, row, column, formula, spill }) => {
    const [rows, columns] = spill.isNullObject ? [1, 1] : [spill.rowCount, spill.columnCount];
    const range = context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(row, column, rows, columns);
    range.load("numberFormat");
    const box: SheetBox = { sheet: sheet.name, row, column, rows, columns };
    const values = Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, across) => shown(sheet.id, row + down, column + across)),
    );
    return { on: sheet, call: { box, formula, values, isOnOurs: sheet.owner !== null }, range };
  });
  if (found.length > 0) await context.sync();
  return found.map(({ on, call, range }) => ({ on, call, formats: range.numberFormat as string[][] }));
}
