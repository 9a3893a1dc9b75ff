import type { IColumnData, IRowData, IWorksheetData } from "@univerjs/core";
import type { CellStyle } from "../host/engine";

/** How a sheet of a file looks. Sizes are in points. */
export interface FiledLook {
  /** The looks of the workbook's cells, by their number. */
  readonly styles: readonly CellStyle[];
  /** By row: looks by their number and one, from a column on; 0 where the file has no cell, whose look is the row's or the column's. */
  readonly cells: ReadonlyMap<number, { readonly first: number; readonly looks: ArrayLike<number> }>;
  readonly columns: readonly {
    readonly first: number;
    readonly last: number;
    readonly width: number | null;
    readonly isHidden: boolean;
    readonly look: number;
  }[];
  readonly rowLooks: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly defaultWidth: number | null;
  readonly defaultHeight: number | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hasGridlines: boolean;
  readonly tabColour: string | null;
}

interface Extent {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly look?: FiledLook;
}

type Size = readonly [rows: number, columns: number];

const PIXELS_A_POINT = 96 / 72;
/** Cells with a look and nothing in them are drawn so far beyond those that hold something. */
const BESIDE = { rows: 60, columns: 12 } as const;
const PLAIN: CellStyle = {};

/** The look of a cell and its number. */
export function lookAt(
  look: FiledLook | undefined,
  row: number,
  column: number,
): readonly [CellStyle, number] {
  if (!look) return [PLAIN, 0];
  const line = look.cells.get(row);
  const own = line?.looks[column - line.first] ?? 0;
  const number = own > 0 ? own - 1 : (look.rowLooks.get(row) ?? columnLook(look, column));
  return number === 0 ? [PLAIN, 0] : [look.styles[number] ?? PLAIN, number];
}

function columnLook({ columns }: FiledLook, column: number): number {
  return columns.find(({ first, last }) => column >= first && column <= last)?.look ?? 0;
}

/** As many rows and columns as the sheet needs, with some to work in. */
export function rowsAndColumns({ row, column, values }: Extent, [rows, columns]: Size): Size {
  return [
    Math.max(rows, row + values.length + rows / 4),
    Math.max(columns, column + (values[0]?.length ?? 0) + columns / 4),
  ];
}

/** The looks of cells in and near the block that holds something; which of them are empty is not said. */
export function* looksBeside(
  { row, column, values, look }: Extent,
  [rows, columns]: Size,
): Generator<{ row: number; column: number; look: CellStyle; number: number }> {
  if (!look) return;
  const bottom = Math.min(rows, row + values.length + BESIDE.rows);
  const right = Math.min(columns, column + (values[0]?.length ?? 0) + BESIDE.columns);
  const seen = look.styles.map(isSeen);
  if (!seen.includes(true)) return;
  const hasLines = look.rowLooks.size > 0 || look.columns.some((one) => one.look > 0);
  for (let at = 0; at < bottom; at += 1) {
    const line = look.cells.get(at);
    if (!line && !hasLines) continue;
    const from = hasLines ? 0 : line!.first;
    const to = hasLines ? right : Math.min(right, line!.first + line!.looks.length);
    for (let place = from; place < to; place += 1) {
      const own = line?.looks[place - line.first] ?? 0;
      if (own === 0 && !hasLines) continue;
      const number = own > 0 ? own - 1 : lookAt(look, at, place)[1];
      if (number > 0 && seen[number]) yield { row: at, column: place, look: look.styles[number]!, number };
    }
  }
}

/** Whether an empty cell shows the look at all: letters have none there. */
function isSeen({ fill, borderTop, borderBottom, borderLeft, borderRight }: CellStyle): boolean {
  return [fill, borderTop, borderBottom, borderLeft, borderRight].some((part) => part !== undefined);
}

/** Widths, heights, what is hidden and what stays in view, as Univer has them. */
export function layoutData(look: FiledLook, [rows, columns]: Size): Partial<IWorksheetData> {
  const columnData: Record<number, Partial<IColumnData>> = {};
  for (const { first, last, width, isHidden } of look.columns) {
    for (let at = first; at <= Math.min(last, columns - 1); at += 1) {
      columnData[at] = {
        ...(width === null ? {} : { w: width * PIXELS_A_POINT }),
        ...(isHidden ? { hd: 1 } : {}),
      };
    }
  }
  const rowData: Record<number, Partial<IRowData>> = {};
  for (const [at, height] of look.heights) {
    if (at < rows) rowData[at] = { h: height * PIXELS_A_POINT, ia: 0 };
  }
  for (const at of look.hiddenRows) if (at < rows) rowData[at] = { ...rowData[at], hd: 1 };
  const { frozenRows, frozenColumns } = look;
  return {
    columnData,
    rowData,
    ...(look.defaultWidth === null ? {} : { defaultColumnWidth: look.defaultWidth * PIXELS_A_POINT }),
    ...(look.defaultHeight === null ? {} : { defaultRowHeight: look.defaultHeight * PIXELS_A_POINT }),
    ...(look.tabColour === null ? {} : { tabColor: look.tabColour }),
    showGridlines: look.hasGridlines ? 1 : 0,
    ...(frozenRows + frozenColumns === 0
      ? {}
      : {
          freeze: {
            xSplit: frozenColumns,
            ySplit: frozenRows,
            startRow: frozenRows > 0 ? frozenRows : -1,
            startColumn: frozenColumns > 0 ? frozenColumns : -1,
          },
        }),
  };
}
