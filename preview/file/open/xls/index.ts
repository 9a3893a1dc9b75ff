import type { CellValue, Sheet } from "hucre";
import { read } from "hucre";
import { damaged } from "../../package";
import type { BookContent, Cell, SheetContent } from "../content";
import { DATE_FORMAT, DATE_TIME_FORMAT, serialOfTime } from "../dates";
import { GENERAL, newGrid } from "../grid";

/** The cells of an old .xls workbook: their values, and which are dates. */
export async function readXls(bytes: Uint8Array, fileName: string): Promise<BookContent> {
  const { sheets } = await read(bytes).catch((error: unknown) => {
    throw damaged(error);
  });
  return { fileName, sheets: sheets.map(sheetContent), declared: [] };
}

function sheetContent({ name, rows, merges = [], hidden, veryHidden }: Sheet): SheetContent {
  const grid = newGrid();
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      const [cell, format] = cellOf(value);
      grid.put(row, column, cell, format, "");
    });
  });
  const merged = merges.map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
  return grid.content({ name, isHidden: hidden === true || veryHidden === true, merged });
}

function cellOf(value: CellValue | undefined): readonly [Cell, string] {
  if (value === null || value === undefined) return ["", GENERAL];
  if (!(value instanceof Date)) return [value, GENERAL];
  const serial = serialOfTime(value.getTime());
  if (serial === null) return ["", GENERAL];
  return [serial, Number.isInteger(serial) ? DATE_FORMAT : DATE_TIME_FORMAT];
}
