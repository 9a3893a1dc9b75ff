import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Box, CellStyle, CellValue } from "../host/engine";
import { layoutData, lookAt, looksBeside, rowsAndColumns } from "./filed-look";
import type { FiledLook } from "./filed-look";
import { plainStyle } from "./styles";

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
  /** How it looks; left out where the file does not say. */
  readonly look?: FiledLook;
}

/** Kept in a cell: the formula that the file has there, whose value of the file the cell shows. */
export const FILED_FORMULA = "filed";

const [ROWS, COLUMNS] = [400, 40];
const TYPE = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

/** A workbook to be opened with the sheets of a file; the sheets' ids are their places, "file-1" and so on. */
export function filedWorkbook(id: string, sheets: readonly FiledSheet[]): Partial<IWorkbookData> {
  const styles = new Map<string, { readonly id: string; readonly data: IStyleData }>();
  const styleOf: StyleOf = (format, look, number) => {
    if (format === "General" && number === 0) return undefined;
    const key = `${number} ${format}`;
    const known = styles.get(key);
    if (known) return known.id;
    const pattern = format === "General" ? {} : { n: { pattern: format } };
    const made = { id: `look-${styles.size + 1}`, data: { ...plainStyle(look), ...pattern } };
    styles.set(key, made);
    return made.id;
  };
  const data = sheets.map((sheet, index) => sheetData(filedId(index), sheet, styleOf));
  return {
    id,
    name: "Workbook",
    sheetOrder: data.map((sheet) => sheet.id),
    sheets: Object.fromEntries(data.map((sheet) => [sheet.id, sheet])),
    styles: Object.fromEntries([...styles.values()].map((style) => [style.id, style.data])),
  };
}

/** The id of the style for a number format and a look of the file, by its number. */
type StyleOf = (format: string, look: CellStyle, number: number) => string | undefined;

export function filedId(index: number): string {
  return `file-${index + 1}`;
}

function sheetData(
  id: string,
  sheet: FiledSheet,
  styleOf: StyleOf,
): Partial<IWorksheetData> & { readonly id: string } {
  const cellData: Record<number, Record<number, ICellData>> = {};
  sheet.values.forEach((values, down) => {
    const line: Record<number, ICellData> = {};
    values.forEach((value, across) => {
      const formula = sheet.formulas[down]?.[across] ?? "";
      if (value === "" && formula === "") return;
      const [look, number] = lookAt(sheet.look, sheet.row + down, sheet.column + across);
      const style = styleOf(sheet.formats[down]?.[across] ?? "General", look, number);
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
  const [rows, columns] = rowsAndColumns(sheet, [ROWS, COLUMNS]);
  for (const { row, column, look, number } of looksBeside(sheet, [rows, columns])) {
    const style = styleOf("General", look, number);
    const line = (cellData[row] ??= {});
    if (style !== undefined && line[column] === undefined) line[column] = { s: style };
  }
  return {
    id,
    name: sheet.name,
    hidden: sheet.isHidden ? 1 : 0,
    cellData,
    rowCount: rows,
    columnCount: columns,
    ...(sheet.look ? layoutData(sheet.look, [rows, columns]) : {}),
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
