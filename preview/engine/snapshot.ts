import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { CellValue } from "../host/engine";
import { dress, layoutData } from "./filed-layout";
import { FILED_FORMULA } from "./filed-sheet";
import type { FiledSheet } from "./filed-sheet";
import { filedStyles } from "./filed-styles";
import type { StyleOf } from "./filed-styles";

const [ROWS, COLUMNS] = [400, 40];
const TYPE = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

/** A workbook to be opened with the sheets of a file; the sheets' ids are their places, "file-1" and so on. */
export function filedWorkbook(id: string, sheets: readonly FiledSheet[]): Partial<IWorkbookData> {
  const styles = filedStyles();
  const data = sheets.map((sheet, index) => sheetData(filedId(index), sheet, styles.of));
  return {
    id,
    name: "Workbook",
    sheetOrder: data.map((sheet) => sheet.id),
    sheets: Object.fromEntries(data.map((sheet) => [sheet.id, sheet])),
    styles: styles.all(),
  };
}

export function filedId(index: number): string {
  return `file-${index + 1}`;
}

function sheetData(
  id: string,
  sheet: FiledSheet,
  styleOf: StyleOf,
): Partial<IWorksheetData> & { readonly id: string } {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const isFilled = filledCells(sheet);
  sheet.values.forEach((values, down) => {
    const line: Record<number, ICellData> = {};
    const row = sheet.row + down;
    values.forEach((value, across) => {
      const formula = sheet.formulas[down]?.[across] ?? "";
      if (value === "" && formula === "") return;
      // A formula in a cell of no format takes on that of what it gives, unless the format is said: TODAY() a date's.
      const style = styleOf(sheet.formats[down]?.[across] ?? "General", undefined, formula !== "");
      line[sheet.column + across] = {
        ...(isFilled(row, sheet.column + across) ? {} : valueData(value)),
        ...(style === undefined ? {} : { s: style }),
        ...(formula === ""
          ? {}
          : sheet.isWorkedOut
            ? { f: formula }
            : { custom: { [FILED_FORMULA]: formula } }),
      };
    });
    if (Object.keys(line).length > 0) cellData[row] = line;
  });
  if (sheet.layout) dress(cellData, sheet, sheet.layout, styleOf);
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
    ...(sheet.layout ? layoutData(sheet.layout) : {}),
  };
}

/** What a formula that is worked out fills is not in the cells: it would be in its way. */
function filledCells({ isWorkedOut, layout }: FiledSheet): (row: number, column: number) => boolean {
  const boxes = isWorkedOut ? (layout?.filled ?? []) : [];
  if (boxes.length === 0) return () => false;
  return (row, column) =>
    boxes.some(
      (box) =>
        row >= box.row &&
        row < box.row + box.rows &&
        column >= box.column &&
        column < box.column + box.columns &&
        (row > box.row || column > box.column),
    );
}

function valueData(value: CellValue): ICellData {
  if (value === "") return {};
  if (typeof value === "number") return { v: value, t: TYPE.number };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: TYPE.boolean };
  const looksLikeNumber = value.trim() !== "" && !Number.isNaN(Number(value));
  return { v: value, t: looksLikeNumber ? TYPE.forcedText : TYPE.text };
}
