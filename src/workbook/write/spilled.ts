import type { CellContent, PlannedSheet } from "../../sheets";
import type { SheetState } from "../marks";
import { NOTHING, plannedContents } from "./contents";
import { isInside } from "./snapshot";
import type { SnapshotCells } from "./snapshot";

/** The cells that a formula fills, asked for. */
export interface AskedSpill {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly range: Excel.Range;
}

/** Asks which cells the formulas that call our functions fill, and those of the user that are not one of ours. */
export function spillsOf(
  context: Excel.RequestContext,
  { id }: SheetState,
  { box, formulas }: SnapshotCells,
  plan: PlannedSheet | null | undefined,
): AskedSpill[] {
  const sheet = context.workbook.worksheets.getItem(id);
  const planned = plan ? plannedContents({ ...plan, spills: [] }) : NOTHING;
  return formulas.flatMap((line, down) =>
    line.flatMap((cell, across) => {
      const [row, column] = [box.row + down, box.column + across];
      if (cell === planned.at(row, column) || !mayFillOtherCells(cell)) return [];
      const range = sheet.getRangeByIndexes(row, column, 1, 1).getSpillingToRangeOrNullObject();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return [{ sheetId: id, row, column, range }];
    }),
  );
}

/** The areas with the cells empty that only show what a formula elsewhere fills. */
export function withoutSpilled(
  areas: readonly SnapshotCells[],
  spills: readonly AskedSpill[],
): readonly SnapshotCells[] {
  const filled = spills.map(({ row, column, range }) => ({
    own: { row, column },
    box: {
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    },
  }));
  const isFilled = (row: number, column: number) =>
    filled.some(({ own, box }) => isInside(box, row, column) && !(own.row === row && own.column === column));
  return areas.map((area) => ({
    ...area,
    formulas: area.formulas.map((line, down) =>
      line.map((cell, across) =>
        cell !== "" && isFilled(area.box.row + down, area.box.column + across) ? "" : cell,
      ),
    ),
  }));
}

/** A formula that only adds up, refers or compares gives one cell; any other may spill. */
function mayFillOtherCells(cell: CellContent): boolean {
  if (typeof cell !== "string" || !cell.startsWith("=")) return false;
  const functions = cell.match(/[A-Z][A-Z0-9._]*(?=\()/gi) ?? [];
  const GIVES_ONE_CELL = /^(SUM|SUMPRODUCT|COUNTIF|ABS|AND|NA|ROWS)$/i;
  const isReference = /^=('(?:[^']|'')+'!)?\$?[A-Z]{1,3}\$?\d+$/i.test(cell);
  return !isReference && !(functions.length > 0 && GIVES_ONE_CELL.test(functions[0]!));
}
