import type { Box } from "../../formula";

/** A block of cells on a sheet. */
export interface Area {
  readonly sheet: string;
  readonly box: Box;
}

/** Asks where a range is; `areaOfRange` reads the answer after the next sync. */
export function withPlace(range: Excel.Range): Excel.Range {
  range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  return range;
}

/** The part of a named range that is used: people name whole columns. */
export function usedPart(item: Excel.NamedItem): Excel.Range {
  return item.getRangeOrNullObject().getUsedRangeOrNullObject(true);
}

export function areaOfRange(range: Excel.Range): Area {
  return {
    sheet: range.worksheet.name,
    box: { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
  };
}
