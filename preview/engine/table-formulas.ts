import type { CellPosition, Box, TableArea } from "../host/engine";
import { renamed, translate } from "../host/structured";
import type { Renaming, TableBook } from "../host/structured";
import { mapBox } from "./boxes";
import { inputPatch } from "./cell-content";
import type { Cells } from "./cells";

/** A person typed cells: formulas get their structured references translated, other cells forget an earlier formula's. */
export function rereadTyped(cells: Cells, book: TableBook, sheet: string, box: Box): void {
  const change = (row: number, column: number) => {
    const cell = cells.data(sheet, row, column);
    if (!cell?.f) return cell?.custom ? { custom: null } : undefined;
    const translated = translate(cell.f, { sheet, row, column }, book);
    return translated ? inputPatch(cell.f, undefined, () => translated) : undefined;
  };
  const touched = mapBox(box, (row, column) => change(row, column) !== undefined).flat();
  if (touched.some(Boolean)) cells.patch(sheet, box, change);
}

/** What of tables is called otherwise now. */
export function renamings(before: readonly TableArea[], now: readonly TableArea[]): readonly Renaming[] {
  return before.flatMap((old) => {
    const current = now.find(({ id }) => id === old.id);
    if (!current) return [];
    const isSameWidth = old.columns.length === current.columns.length;
    const columns = isSameWidth
      ? old.columns.map((name, at) => [name.toLowerCase(), current.columns[at]!] as const)
      : [];
    return [{ table: [old.name, current.name] as const, columns: new Map(columns) }];
  });
}

/** Writes formulas again whose tables grew, moved or were renamed. */
export function followTables(
  cells: Cells,
  book: TableBook,
  texts: readonly (CellPosition & { readonly text: string })[],
  changes: readonly Renaming[],
): void {
  for (const cell of texts) {
    const text = changes.reduce((formula, renaming) => renamed(formula, renaming), cell.text);
    const translated = translate(text, cell, book);
    const isSame =
      translated?.plain === cells.data(cell.sheet, cell.row, cell.column)?.f && text === cell.text;
    if (isSame) continue;
    const one = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
    cells.patch(cell.sheet, one, () => inputPatch(text, undefined, () => translated));
  }
}
