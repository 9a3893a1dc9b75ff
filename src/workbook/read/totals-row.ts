import { isBlank, isTotalLabel } from "../cells";
import type { SourceTable } from "./source";

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

function isClosingRow(table: SourceTable, labelColumns: readonly number[], row: number): boolean {
  const labels = labelColumns.map((column) => table.columns.get(column)?.values[row] ?? "");
  if (labels.some(isTotalLabel)) return true;
  return [...table.columns.values()].every((cells) => isBlank(cells.values[row] ?? ""));
}
