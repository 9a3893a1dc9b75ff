import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Box, CellStyle, CellValue } from "../host/engine";
import { PIXELS_A_POINT } from "./sheet-layout";
import { toUniverStyle } from "./styles";

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
  readonly layout?: FiledLayout;
}

/** How a sheet of a file looks. */
export interface FiledLayout {
  /** The styles of the file by their numbers; the same list for all its sheets. */
  readonly styles: readonly { readonly format: string; readonly style: CellStyle }[];
  readonly cells: readonly {
    readonly row: number;
    readonly columns: readonly number[];
    readonly styles: readonly number[];
  }[];
  /** Sizes in points; null for the usual ones. */
  readonly columns: readonly {
    readonly first: number;
    readonly last: number;
    readonly width: number | null;
    readonly isHidden: boolean;
  }[];
  readonly rows: readonly {
    readonly row: number;
    readonly height: number | null;
    readonly isHidden: boolean;
  }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showsGridlines: boolean;
  readonly tabColour: string | null;
  /** Blocks that a formula in their first cell fills. */
  readonly filled: readonly Box[];
}

/** Kept in a cell: the formula that the file has there, whose value of the file the cell shows. */
export const FILED_FORMULA = "filed";

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

/** The name of a style; none for the plain one, unless it is to be said that it is plain. */
type StyleOf = (format: string, style: CellStyle | undefined, isSaid: boolean) => string | undefined;

/** The styles of a workbook, each once. */
function filedStyles(): { of: StyleOf; all(): Record<string, IStyleData> } {
  const plain: CellStyle = {};
  const known = new Map<CellStyle, Map<string, string>>();
  const all: Record<string, IStyleData> = {};
  let count = 0;
  return {
    of: (format, style = plain, isSaid) => {
      const isUsual = format === "General" && !isSaid;
      if (isUsual && style === plain) return undefined;
      let formats = known.get(style);
      if (!formats) known.set(style, (formats = new Map()));
      const key = isUsual ? "" : format;
      let name = formats.get(key);
      if (name === undefined) {
        formats.set(key, (name = `filed-${(count += 1)}`));
        const pattern = isUsual ? {} : { n: { pattern: format } };
        all[name] = { ...(toUniverStyle(style) as IStyleData), ...pattern };
      }
      return name;
    },
    all: () => all,
  };
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
      // A formula in a cell of no format takes on that of the cells it reads, unless the format is said.
      const isSaid = formula !== "" && sheet.isWorkedOut;
      const style = styleOf(sheet.formats[down]?.[across] ?? "General", undefined, isSaid);
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

/** Gives cells, those without a value too, the looks of the file. */
function dress(
  cellData: Record<number, Record<number, ICellData>>,
  sheet: FiledSheet,
  { cells, styles }: FiledLayout,
  styleOf: StyleOf,
): void {
  for (const { row, columns, styles: numbers } of cells) {
    const line = (cellData[row] ??= {});
    columns.forEach((column, at) => {
      const style = styles[numbers[at] ?? -1];
      if (!style) return;
      const isFilled = line[column] !== undefined;
      const format = isFilled ? sheet.formats[row - sheet.row]?.[column - sheet.column] : style.format;
      const isSaid = line[column]?.f !== undefined;
      const name = styleOf(format ?? "General", style.style, isSaid);
      if (name !== undefined) line[column] = { ...line[column], s: name };
    });
  }
}

function layoutData(layout: FiledLayout): Partial<IWorksheetData> {
  const columnData: Record<number, { w?: number; hd?: 0 | 1 }> = {};
  for (const { first, last, width, isHidden } of layout.columns) {
    // A width may be given to all columns there are; those that are looked at are at the left.
    for (let column = first; column <= Math.min(last, MOST_COLUMNS); column += 1) {
      columnData[column] = {
        ...(width === null ? {} : { w: Math.round(width * PIXELS_A_POINT) }),
        ...(isHidden ? { hd: 1 } : {}),
      };
    }
  }
  const rowData = Object.fromEntries(
    layout.rows.map(({ row, height, isHidden }) => [
      row,
      {
        ...(height === null ? {} : { h: height * PIXELS_A_POINT, ia: 0 as const }),
        ...(isHidden ? { hd: 1 as const } : {}),
      },
    ]),
  );
  const { rows, columns } = layout.frozen;
  const isFrozen = rows > 0 || columns > 0;
  return {
    columnData,
    rowData,
    showGridlines: layout.showsGridlines ? 1 : 0,
    ...(layout.tabColour === null ? {} : { tabColor: layout.tabColour }),
    ...(isFrozen
      ? {
          freeze: {
            xSplit: columns,
            ySplit: rows,
            startRow: rows > 0 ? rows : -1,
            startColumn: columns > 0 ? columns : -1,
          },
        }
      : {}),
  };
}

const MOST_COLUMNS = 1000;

function valueData(value: CellValue): ICellData {
  if (value === "") return {};
  if (typeof value === "number") return { v: value, t: TYPE.number };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: TYPE.boolean };
  const looksLikeNumber = value.trim() !== "" && !Number.isNaN(Number(value));
  return { v: value, t: looksLikeNumber ? TYPE.forcedText : TYPE.text };
}
