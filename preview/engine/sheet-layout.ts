import type { Worksheet } from "@univerjs/core";
import type { ISetWorksheetRowHeightMutationParams } from "@univerjs/sheets";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Box, Engine, LaidOut } from "../host/engine";
import { COMMAND } from "./commands";
import type { Commands } from "./commands";
import { sheetOf } from "./sheets";

/** Pixels of the grid to a point. */
export const PIXELS_A_POINT = 96 / 72;

/** Univer's Dimension. */
const ALONG = { columns: 0, rows: 1 } as const;

type Layout = Pick<
  Engine,
  | "columnWidth"
  | "setColumnWidth"
  | "rowHeight"
  | "setRowHeight"
  | "setRowHeights"
  | "isRowHidden"
  | "isColumnHidden"
  | "setRowsHidden"
  | "setColumnsHidden"
  | "frozen"
  | "setFrozen"
  | "gridlines"
  | "setGridlines"
  | "tabColour"
  | "setTabColour"
  | "laidOut"
  | "insertCells"
  | "deleteCells"
  | "merge"
  | "unmerge"
  | "merged"
>;

/** How a sheet is laid out: widths, heights, what stays in view, what is hidden. */
export function sheetLayout(workbook: FWorkbook, commands: Commands): Layout {
  const sheet = (id: string) => sheetOf(workbook, id);
  const within = (from: number, count: number, most: number) => Math.max(0, Math.min(count, most - from));
  const own = (work: () => unknown) => void commands.own(work);
  /** Univer puts cells in and takes them out on the sheet that is shown, whatever sheet they are of. */
  const onShown = (id: string, work: () => unknown) =>
    own(() => {
      const shown = workbook.getActiveSheet();
      if (shown.getSheetId() === id) return work();
      workbook.setActiveSheet(sheet(id));
      const answer = work();
      workbook.setActiveSheet(shown);
      return answer;
    });
  /** The mutations rather than Univer's command, which takes one height for all and costs more. */
  const setHeights = (id: string, row: number, rows: number, rowHeight: number | Record<number, number>) => {
    const down = within(row, rows, sheet(id).getMaxRows());
    if (down === 0) return;
    const ranges = [
      { startRow: row, endRow: row + down - 1, startColumn: 0, endColumn: sheet(id).getMaxColumns() - 1 },
    ];
    const where = { unitId: commands.unit, subUnitId: id, ranges };
    own(() => {
      commands.run(COMMAND.setRowHeights, { ...where, rowHeight });
      commands.run(COMMAND.setRowsAutomatic, { ...where, autoHeightInfo: 0 });
    });
  };
  /** Rows whose height is what their texts need, by the sheet. */
  const fitted = new Map<string, Set<number>>();
  commands.onExecuted(({ id, params }) => {
    if (id !== COMMAND.setRowHeights || commands.isOwn) return;
    const { subUnitId = "", ranges = [] } = params as Partial<ISetWorksheetRowHeightMutationParams>;
    for (const { startRow, endRow } of ranges)
      for (let row = startRow; row <= endRow; row += 1) fitted.get(subUnitId)?.delete(row);
  });
  return {
    columnWidth: (id, column) => sheet(id).getColumnWidth(column) / PIXELS_A_POINT,
    setColumnWidth: (id, column, columns, points) => {
      const across = within(column, columns, sheet(id).getMaxColumns());
      if (across === 0) return;
      const ranges = [
        {
          startRow: 0,
          endRow: sheet(id).getMaxRows() - 1,
          startColumn: column,
          endColumn: column + across - 1,
        },
      ];
      const width = { unitId: commands.unit, subUnitId: id, ranges, colWidth: points * PIXELS_A_POINT };
      own(() => commands.run(COMMAND.setColumnWidths, width));
    },
    rowHeight: (id, row) => sheet(id).getRowHeight(row) / PIXELS_A_POINT,
    laidOut: (id) => laidOut(sheet(id).getSheet(), fitted.get(id) ?? new Set()),
    setRowHeight: (id, row, rows, points) => {
      for (let at = row; at < row + rows; at += 1) fitted.get(id)?.delete(at);
      setHeights(id, row, rows, points * PIXELS_A_POINT);
    },
    setRowHeights: (id, row, points) => {
      const rows = fitted.get(id) ?? new Set();
      points.forEach((_, down) => rows.add(row + down));
      fitted.set(id, rows);
      const heights = points.map((each, down) => [row + down, each * PIXELS_A_POINT] as const);
      setHeights(id, row, points.length, Object.fromEntries(heights));
    },
    isRowHidden: (id, row) => !sheet(id).getSheet().getRowRawVisible(row),
    isColumnHidden: (id, column) => !sheet(id).getSheet().getColVisible(column),
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
    tabColour: (id) => sheet(id).getTabColor() ?? "",
    setTabColour: (id, colour) => own(() => sheet(id).setTabColor(colour)),
    insertCells: (id, box, push) =>
      onShown(id, () => rangeOf(sheet(id), box).insertCells(push === "down" ? ALONG.rows : ALONG.columns)),
    deleteCells: (id, box, pull) =>
      onShown(id, () => rangeOf(sheet(id), box).deleteCells(pull === "up" ? ALONG.rows : ALONG.columns)),
    merge: (id, box) => own(() => rangeOf(sheet(id), box).merge()),
    unmerge: (id, box) => own(() => rangeOf(sheet(id), box).breakApart()),
    merged: (id) =>
      sheet(id)
        .getMergeData()
        .map((range) => ({
          row: range.getRow(),
          column: range.getColumn(),
          rows: range.getHeight(),
          columns: range.getWidth(),
        })),
  };
}

/** The block as far as the grid reaches: whole columns and rows of Excel are longer than the grid's. */
function rangeOf(sheet: FWorksheet, { row, column, rows, columns }: Box): FRange {
  return sheet.getRange(
    row,
    column,
    Math.min(rows, sheet.getMaxRows() - row),
    Math.min(columns, sheet.getMaxColumns() - column),
  );
}

function laidOut(sheet: Worksheet, fitted: ReadonlySet<number>): LaidOut {
  const { columnData, rowData } = sheet.getConfig();
  const columns = Object.entries(columnData).flatMap(([key, data]) => {
    const isHidden = data?.hd === 1;
    const width = data?.w === undefined ? null : data.w / PIXELS_A_POINT;
    return width === null && !isHidden ? [] : [{ column: Number(key), width, isHidden }];
  });
  const rows = Object.entries(rowData).flatMap(([key, data]) => {
    const row = Number(key);
    const isHidden = data?.hd === 1;
    const isOwn = data?.h !== undefined && data.ia !== 1 && !fitted.has(row);
    const height = isOwn ? data.h! / PIXELS_A_POINT : null;
    return height === null && !isHidden ? [] : [{ row, height, isHidden }];
  });
  const fittedRows = [...fitted].flatMap((row) => {
    const height = rowData[row]?.h;
    return height === undefined ? [] : [{ row, height: height / PIXELS_A_POINT }];
  });
  return { columns, rows, fitted: fittedRows };
}
