import { isBlank, isTotalLabel } from "../cell";
import { note, stop } from "../findings";
import type { Finding } from "../findings";
import { cellAddress, cellAt } from "./source-table";
import type { SourceTable } from "./source-table";

/**
 * How many rows of the table are data. A plain range or a named one may end in rows of totals ("Total", "Grand total") or
 * in blank rows; they are left out. An Excel table has its own totals row, which Excel itself keeps apart.
 */
export function dataRowCount(table: SourceTable, labelColumns: readonly number[]): number {
  if (table.place.kind === "table") return table.rowCount;
  let count = table.rowCount;
  while (count > 0 && isClosingRow(table, labelColumns, count - 1)) count -= 1;
  return count;
}

/** A row of totals among the data, which would be counted twice; null where the row names no total. */
export function totalInside(
  table: SourceTable,
  labelColumns: readonly number[],
  row: number,
): Finding | null {
  const column = labelColumns.find((each) => isTotalLabel(cellAt(table, each, row)));
  if (column === undefined) return null;
  const where = cellAddress(table, column, row);
  const message = `${where} looks like a total, which would be counted twice. Take that row out of ${table.label}.`;
  return stop(message, where);
}

/** Rows typed right below a plain or named range are not part of it; the user should know. */
export function rowsBelow(table: SourceTable, columns: readonly number[]): readonly Finding[] {
  const cells = columns.map((column) => table.below[column] ?? "");
  if (cells.some(isBlank) || cells.some(isTotalLabel)) return [];
  const where = cellAddress(table, columns[0] ?? 0, table.rowCount);
  const message =
    `There are more rows below ${table.label}, from ${where} on, which are not counted. ` +
    "Choose the table again to take them in, or make the list an Excel table (Insert > Table), which grows by itself.";
  return [note(message, where)];
}

function isClosingRow(table: SourceTable, labelColumns: readonly number[], row: number): boolean {
  if (labelColumns.some((column) => isTotalLabel(cellAt(table, column, row)))) return true;
  return [...table.columns.keys()].every((column) => isBlank(cellAt(table, column, row)));
}
