import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Box, CellValue } from "../host/engine";

/** A sheet as a file holds it. Blocks of one size, the first cell at (`row`, `column`). */
export interface FiledSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly merged: readonly Box[];
  /** Whether its formulas are worked out; otherwise they keep the values of the file. */
  readonly isWorkedOut: boolean;
}

/** Kept in a cell: the formula that the file has there, whose value of the file the cell shows. */
export const FILED_FORMULA = "filed";

const [ROWS, COLUMNS] = [400, 40];
const TYPE = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

/** A workbook to be opened with the sheets of a file; the sheets' ids are their places, "file-1" and so on. */
export function filedWorkbook(id: string, sheets: readonly FiledSheet[]): Partial<IWorkbookData> {
  const styles = new Map<string, string>();
  const styleOf = (format: string) => {
    if (format === "General") return undefined;
    const known = styles.get(format) ?? `format-${styles.size + 1}`;
    styles.set(format, known);
    return known;
  };
  const data = sheets.map((sheet, index) => sheetData(filedId(index), sheet, styleOf));
  return {
    id,
    name: "Workbook",
    sheetOrder: data.map((sheet) => sheet.id),
    sheets: Object.fromEntries(data.map((sheet) => [sheet.id, sheet])),
    styles: Object.fromEntries([...styles].map(([format, style]) => [style, { n: { pattern: format } }])),
  };
}

export function filedId(index: number): string {
  return `file-${index + 1}`;
}

function sheetData(
  id: string,
  sheet: FiledSheet,
  styleOf: (format: string) => string | undefined,
): Partial<IWorksheetData> & { readonly id: string } {
  const cellData: Record<number, Record<number, ICellData>> = {};
  sheet.values.forEach((values, down) => {
    const line: Record<number, ICellData> = {};
    values.forEach((value, across) => {
      const formula = sheet.formulas[down]?.[across] ?? "";
      if (value === "" && formula === "") return;
      const style = styleOf(sheet.formats[down]?.[across] ?? "General");
      line[sheet.column + across] = {
        ...valueData(value),
        ...(style === undefined ? {} : { s: style }),
        ...(formula === ""
          ? {}
          : sheet.isWorkedOut
            ? { f: formula }
            : { custom: { [FILED_FORMULA]: formula } }),
      };
    });
    if (Object.keys(line).length > 0) cellData[sheet.row + down] = line;
  });
  return {
    id,
    name: sheet.name,
    hidden: sheet.isHidden ? 1 : 0,
    cellData,
    rowCount: Math.max(ROWS, sheet.row + sheet.values.length + ROWS / 4),
    columnCount: Math.max(COLUMNS, sheet.column + (sheet.values[0]?.length ?? 0) + COLUMNS / 4),
    mergeData: sheet.merged.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startColumn: column,
      endRow: row + rows - 1,
      endColumn: column + columns - 1,
    })),
  };
}

function valueData(value: CellValue): ICellData {
  if (value === "") return {};
  if (typeof value === "number") return { v: value, t: TYPE.number };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: TYPE.boolean };
  const looksLikeNumber = value.trim() !== "" && !Number.isNaN(Number(value));
  return { v: value, t: looksLikeNumber ? TYPE.forcedText : TYPE.text };
}
