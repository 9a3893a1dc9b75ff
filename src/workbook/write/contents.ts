import type { CellContent, PlannedSheet } from "../../sheets";
import type { SheetsPlan } from "./subject";

/** What the cells of a sheet hold; rows and columns count from 0. */
export interface Contents {
  at(row: number, column: number): CellContent;
  /** Every cell that holds something. */
  filled(): readonly { readonly row: number; readonly column: number }[];
}

export const NOTHING: Contents = { at: () => "", filled: () => [] };

/** The planned sheet of this key. */
export function planOf({ sheets }: SheetsPlan, key: string | undefined): PlannedSheet | undefined {
  return sheets.find((sheet) => sheet.key === key);
}

/** What a planned sheet's cells hold when they are written. */
export function plannedContents({ blocks, spills }: PlannedSheet): Contents {
  const rows = new Map<number, Map<number, CellContent>>();
  const put = (row: number, column: number, cell: CellContent) => {
    const line = rows.get(row) ?? new Map<number, CellContent>();
    rows.set(row, line);
    if (cell === "") line.delete(column);
    else line.set(column, cell);
  };
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, down) => line.forEach((cell, across) => put(row + down, column + across, cell)));
  }
  for (const { row, column, formula } of spills) put(row, column, formula);
  return {
    at: (row, column) => rows.get(row)?.get(column) ?? "",
    filled: () => [...rows].flatMap(([row, line]) => [...line.keys()].map((column) => ({ row, column }))),
  };
}
