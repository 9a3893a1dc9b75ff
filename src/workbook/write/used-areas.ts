import type { Box } from "../../formula";
import type { SheetState } from "../marks";

/** A block of a sheet outside of which, in its rows, every cell is empty. */
export interface UsedArea {
  readonly sheet: SheetState;
  readonly box: Box;
}

/** A sheet of no more cells than this is taken whole. */
const FEW_CELLS = 20_000;
/** Rows that are looked at together on a larger one. */
const ROWS_TOGETHER = 16;

/**
 * The cells in use on these sheets, without the empty expanse that a sheet has which is long in some rows and wide in others: the
 * Inputs have a row a service above and a column a service below, which is the square of their number in all. Two round trips.
 */
export async function usedAreas(
  context: Excel.RequestContext,
  sheets: readonly SheetState[],
): Promise<readonly UsedArea[]> {
  const whole = await used(
    context,
    sheets.map((sheet) => ({ sheet, box: null })),
  );
  const isLarge = ({ box }: UsedArea) => box.rows * box.columns > FEW_CELLS;
  const large = whole.filter(isLarge);
  const narrow = large.length === 0 ? [] : joined(await used(context, large.flatMap(bandsOf)));
  return [...whole.filter((area) => !isLarge(area)), ...narrow];
}

/** The used part of each sheet, or of a block of it. */
async function used(
  context: Excel.RequestContext,
  parts: readonly { readonly sheet: SheetState; readonly box: Box | null }[],
): Promise<readonly UsedArea[]> {
  const asked = parts.map(({ sheet, box }) => {
    const own = context.workbook.worksheets.getItem(sheet.id);
    const range =
      box === null
        ? own.getUsedRangeOrNullObject()
        : own.getRangeByIndexes(box.row, box.column, box.rows, box.columns).getUsedRangeOrNullObject();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, range };
  });
  await context.sync();
  return asked.flatMap(({ sheet, range }) => {
    if (range.isNullObject) return [];
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return [{ sheet, box: { row, column, rows, columns } }];
  });
}

function bandsOf({ sheet, box }: UsedArea): UsedArea[] {
  return Array.from({ length: Math.ceil(box.rows / ROWS_TOGETHER) }, (_, band) => {
    const row = box.row + band * ROWS_TOGETHER;
    return { sheet, box: { ...box, row, rows: Math.min(ROWS_TOGETHER, box.row + box.rows - row) } };
  });
}

/** Areas of the same columns, one right below the other, as one. */
function joined(areas: readonly UsedArea[]): UsedArea[] {
  const result: UsedArea[] = [];
  for (const area of areas) {
    const last = result.at(-1);
    const continues =
      last !== undefined &&
      last.sheet === area.sheet &&
      last.box.column === area.box.column &&
      last.box.columns === area.box.columns &&
      last.box.row + last.box.rows === area.box.row;
    if (continues)
      result[result.length - 1] = { ...last, box: { ...last.box, rows: last.box.rows + area.box.rows } };
    else result.push(area);
  }
  return result;
}
