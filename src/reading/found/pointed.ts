import { parseAddress } from "../../formula";
import type { Box } from "../../formula";
import type { BookContent, SheetContent } from "../content";

/** A workbook of nothing but the cells of an address; nothing at all where there are none. */
export function cellsPointedAt(book: BookContent, address: string): BookContent {
  const parsed = parseAddress(address);
  const sheet = book.sheets.find(({ name }) => name === parsed?.sheet);
  return { ...book, declared: [], sheets: parsed && sheet ? [cropped(sheet, parsed.box)] : [] };
}

function cropped(sheet: SheetContent, box: Box): SheetContent {
  const [row, column] = [Math.max(box.row, sheet.row), Math.max(box.column, sheet.column)];
  const rows = <Cells>(lines: readonly (readonly Cells[])[]) =>
    lines
      .slice(row - sheet.row, Math.max(0, box.row + box.rows - sheet.row))
      .map((line) => line.slice(column - sheet.column, Math.max(0, box.column + box.columns - sheet.column)));
  return {
    ...sheet,
    row,
    column,
    values: rows(sheet.values),
    formats: rows(sheet.formats),
    formulas: rows(sheet.formulas),
  };
}
