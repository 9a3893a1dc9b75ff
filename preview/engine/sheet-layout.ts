import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Engine } from "../host/engine";
import type { Commands } from "./commands";
import { sheetOf } from "./sheets";

/** Pixels of the grid to a point. */
const PIXELS_A_POINT = 96 / 72;

type Layout = Pick<
  Engine,
  | "columnWidth"
  | "setColumnWidth"
  | "rowHeight"
  | "setRowHeight"
  | "setRowsHidden"
  | "setColumnsHidden"
  | "frozen"
  | "setFrozen"
  | "gridlines"
  | "setGridlines"
  | "setTabColour"
  | "merge"
  | "unmerge"
>;

/** How a sheet is laid out: widths, heights, what stays in view, what is hidden. */
export function sheetLayout(workbook: FWorkbook, commands: Commands): Layout {
  const sheet = (id: string) => sheetOf(workbook, id);
  const within = (from: number, count: number, most: number) => Math.max(0, Math.min(count, most - from));
  const own = (work: () => unknown) => void commands.own(work);
  return {
    columnWidth: (id, column) => sheet(id).getColumnWidth(column) / PIXELS_A_POINT,
    setColumnWidth: (id, column, columns, points) => {
      const across = within(column, columns, sheet(id).getMaxColumns());
      if (across > 0) own(() => sheet(id).setColumnWidths(column, across, points * PIXELS_A_POINT));
    },
    rowHeight: (id, row) => sheet(id).getRowHeight(row) / PIXELS_A_POINT,
    setRowHeight: (id, row, rows, points) => {
      const down = within(row, rows, sheet(id).getMaxRows());
      if (down > 0) own(() => sheet(id).setRowHeightsForced(row, down, points * PIXELS_A_POINT));
    },
    setRowsHidden: (id, row, rows, hidden) => {
      const down = within(row, rows, sheet(id).getMaxRows());
      if (down > 0) own(() => (hidden ? sheet(id).hideRows(row, down) : sheet(id).showRows(row, down)));
    },
    setColumnsHidden: (id, column, columns, hidden) => {
      const across = within(column, columns, sheet(id).getMaxColumns());
      if (across > 0) {
        own(() => (hidden ? sheet(id).hideColumns(column, across) : sheet(id).showColumns(column, across)));
      }
    },
    frozen: (id) => {
      const { xSplit, ySplit } = sheet(id).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    setFrozen: (id, rows, columns) =>
      own(() => {
        if (rows === 0 && columns === 0) return sheet(id).cancelFreeze();
        return sheet(id).setFreeze({
          xSplit: columns,
          ySplit: rows,
          startRow: rows > 0 ? rows : -1,
          startColumn: columns > 0 ? columns : -1,
        });
      }),
    gridlines: (id) => !sheet(id).hasHiddenGridLines(),
    setGridlines: (id, shown) => own(() => sheet(id).setHiddenGridlines(!shown)),
    setTabColour: (id, colour) => own(() => sheet(id).setTabColor(colour)),
    merge: (id, { row, column, rows, columns }) =>
      own(() => sheet(id).getRange(row, column, rows, columns).merge()),
    unmerge: (id, { row, column, rows, columns }) =>
      own(() => sheet(id).getRange(row, column, rows, columns).breakApart()),
  };
}
