import type { ICellData, IWorksheetData } from "@univerjs/core";
import { filedFormula } from "./cell-content";
import type { FiledLayout, FiledSheet } from "./filed-sheet";
import type { StyleOf } from "./filed-styles";
import { PIXELS_A_POINT } from "./sheet-layout";

/** Gives cells, those without a value too, the looks of the file. */
export function dress(
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
      const isSaid = line[column]?.f !== undefined || filedFormula(line[column]) !== null;
      const name = styleOf(format ?? "General", style.style, isSaid);
      if (name !== undefined) line[column] = { ...line[column], s: name };
    });
  }
}

/** Sizes, what is hidden and what stays in view, as Univer has them. */
export function layoutData(layout: FiledLayout): Partial<IWorksheetData> {
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
