import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Box, Engine } from "../host/engine";
import { COMMAND } from "./commands";
import type { Commands } from "./commands";

const ROWS = 400;
const COLUMNS = 40;

type Sheets = Pick<
  Engine,
  | "addSheet"
  | "copySheet"
  | "removeSheet"
  | "renameSheet"
  | "moveSheet"
  | "setSheetHidden"
  | "activateSheet"
  | "activeSheet"
  | "sheets"
  | "select"
  | "selection"
> & {
  /** Makes the sheet large enough to hold the block. */
  reach(sheet: string, box: Box): void;
};

/** The sheets of a workbook, their order, names and which one is shown. */
export function univerSheets(workbook: FWorkbook, commands: Commands): Sheets {
  const sheet = (id: string) => sheetOf(workbook, id);
  const own = <Answer>(work: () => Answer) => commands.own(work);
  commands.onBefore(({ id, params }) => {
    if (id !== COMMAND.deleteSheet) return;
    const shown = workbook.getActiveSheet().getSheetId();
    const { subUnitId = shown } = (params ?? {}) as { readonly subUnitId?: string };
    if (subUnitId === shown) showNeighbour(workbook, shown);
  });
  return {
    sheets: () =>
      workbook.getSheets().map((each) => ({
        id: each.getSheetId(),
        name: each.getSheetName(),
        hidden: each.isSheetHidden(),
      })),
    addSheet: (id, name, position) => {
      const active = workbook.getActiveSheet();
      own(() => {
        workbook.create(name, ROWS, COLUMNS, {
          sheet: { id },
          ...(position === undefined ? {} : { index: position }),
        });
        // Univer shows a new sheet at once; Excel leaves the shown one as it is.
        workbook.setActiveSheet(active);
      });
    },
    copySheet: (id, name) => {
      const active = workbook.getActiveSheet();
      return own(() => {
        const made = workbook.duplicateSheet(sheet(id));
        made.setName(name);
        workbook.setActiveSheet(active);
        return made.getSheetId();
      });
    },
    removeSheet: (id) => void own(() => workbook.deleteSheet(sheet(id))),
    renameSheet: (id, name) => void own(() => sheet(id).setName(name)),
    moveSheet: (id, position) => void own(() => workbook.moveSheet(sheet(id), position)),
    setSheetHidden: (id, hidden) => void own(() => (hidden ? sheet(id).hideSheet() : sheet(id).showSheet())),
    activateSheet: (id) => void own(() => workbook.setActiveSheet(sheet(id))),
    activeSheet: () => workbook.getActiveSheet().getSheetId(),
    select: (id, box) => {
      own(() => {
        workbook.setActiveSheet(sheet(id));
        const { row, column, rows, columns } = clipped(sheet(id), box);
        workbook.setActiveRange(sheet(id).getRange(row, column, rows, columns));
      });
    },
    selection: () => {
      const active = workbook.getActiveSheet();
      const range = active.getActiveRange()?.getRange();
      const box = range
        ? {
            row: range.startRow,
            column: range.startColumn,
            rows: range.endRow - range.startRow + 1,
            columns: range.endColumn - range.startColumn + 1,
          }
        : { row: 0, column: 0, rows: 1, columns: 1 };
      return { sheet: active.getSheetId(), box };
    },
    reach: (id, box) => {
      const [rows, columns] = [box.row + box.rows, box.column + box.columns];
      const grid = workbook.getWorkbook().getSheetBySheetId(id);
      // Asked for with every block and seldom wanting: nothing is made ready for it.
      if (grid && rows <= grid.getRowCount() && columns <= grid.getColumnCount()) return;
      own(() => {
        if (rows > sheet(id).getMaxRows()) sheet(id).setRowCount(rows + ROWS);
        if (columns > sheet(id).getMaxColumns()) sheet(id).setColumnCount(columns + COLUMNS);
      });
    },
  };
}

export function sheetOf(workbook: FWorkbook, id: string): FWorksheet {
  const found = workbook.getSheetBySheetId(id);
  if (!found) throw new Error(`The workbook has no sheet "${id}".`);
  return found;
}

/**
 * Leaves a sheet before it goes, for the next to its right, else to its left. A grid has no measures of a sheet that went while it is
 * shown: its drawing fails, and Univer then gives up half-way putting #REF! where formulas read the sheet.
 */
function showNeighbour(workbook: FWorkbook, shown: string): void {
  const sheets = workbook.getSheets();
  const at = sheets.findIndex((each) => each.getSheetId() === shown);
  const next = [...sheets.slice(at + 1), ...sheets.slice(0, at).toReversed()].find(
    (each) => !each.isSheetHidden(),
  );
  if (next) workbook.setActiveSheet(next);
}

function clipped(sheet: FWorksheet, box: Box): Box {
  return {
    ...box,
    rows: Math.min(box.rows, sheet.getMaxRows() - box.row),
    columns: Math.min(box.columns, sheet.getMaxColumns() - box.column),
  };
}
