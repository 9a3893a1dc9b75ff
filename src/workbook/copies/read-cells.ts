import type { Box } from "../../formula";
import type { CellContent } from "../../sheets";
import type { SheetState } from "../marks";
import { usedAreas } from "../write";

/** A block of cells as it is. */
export interface ReadArea {
  readonly sheet: SheetState;
  readonly box: Box;
  readonly values: readonly (readonly CellContent[])[];
  /** What is entered; left out where it was not asked for. */
  readonly formulas: readonly (readonly CellContent[])[];
}

/** Cells read in one round trip: with formulas of a usual length they stay well under the 5 MB that Excel on the web hands over at once. */
const MOST_CELLS_AT_ONCE = 20_000;

/** Every cell in use on these sheets; only what they show where `formulas` is false. Two round trips, and one more for each 20,000 cells. */
export async function readCells(
  context: Excel.RequestContext,
  sheets: readonly SheetState[],
  formulas: boolean,
): Promise<readonly ReadArea[]> {
  if (sheets.length === 0) return [];
  const areas = await usedAreas(context, sheets);
  const pieces = areas.flatMap(({ sheet, box }) => {
    const rows = Math.max(1, Math.floor(MOST_CELLS_AT_ONCE / box.columns));
    return Array.from({ length: Math.ceil(box.rows / rows) }, (_, piece) => ({
      sheet,
      box: { ...box, row: box.row + piece * rows, rows: Math.min(rows, box.rows - piece * rows) },
    }));
  });
  return await readPieces(context, pieces, formulas, []);
}

/** What the cells of a workbook show, by sheet and place; empty where nothing was read. */
export function valuesIn(
  areas: readonly ReadArea[],
): (sheetId: string, row: number, column: number) => CellContent {
  const bySheet = new Map<string, ReadArea[]>();
  for (const area of areas) {
    const own = bySheet.get(area.sheet.id) ?? [];
    own.push(area);
    bySheet.set(area.sheet.id, own);
  }
  return (sheetId, row, column) => {
    const area = bySheet
      .get(sheetId)
      ?.find(
        ({ box }) =>
          row >= box.row &&
          row < box.row + box.rows &&
          column >= box.column &&
          column < box.column + box.columns,
      );
    return area?.values[row - area.box.row]?.[column - area.box.column] ?? "";
  };
}

async function readPieces(
  context: Excel.RequestContext,
  pieces: readonly Pick<ReadArea, "sheet" | "box">[],
  formulas: boolean,
  before: readonly ReadArea[],
): Promise<readonly ReadArea[]> {
  if (pieces.length === 0) return before;
  let cells = 0;
  const next = pieces.findIndex(({ box }, at) => {
    cells += box.rows * box.columns;
    return at > 0 && cells > MOST_CELLS_AT_ONCE;
  });
  const asked = (next === -1 ? pieces : pieces.slice(0, next)).map(({ sheet, box }) => {
    const range = context.workbook.worksheets
      .getItem(sheet.id)
      .getRangeByIndexes(box.row, box.column, box.rows, box.columns);
    if (formulas) range.load("values,formulas");
    else range.load("values");
    return { sheet, box, range };
  });
  await context.sync();
  const read = asked.map(({ sheet, box, range }) => ({
    sheet,
    box,
    values: range.values as CellContent[][],
    formulas: formulas ? (range.formulas as CellContent[][]) : [],
  }));
  return await readPieces(context, next === -1 ? [] : pieces.slice(next), formulas, [...before, ...read]);
}
