import type { Box } from "../../formula";
import type { CellContent, PlannedSheet } from "../../sheets";
import type { SheetState } from "../marks";
import type { CellBlock } from "./cell-blocks";
import { plannedContents } from "./contents";
import type { Contents } from "./contents";

/** A sheet of ours as it is before it is written again: enough to put it back. */
export interface SheetSnapshot {
  readonly sheet: SheetState;
  /** null where the sheet is empty. */
  readonly cells: SnapshotCells | null;
}

export interface SnapshotCells {
  readonly box: Box;
  /** What was entered; cells that a formula elsewhere fills are "". */
  readonly formulas: readonly (readonly CellContent[])[];
  /** Where a text was entered: typed again, "00123" would become a number and "=x" a formula. */
  readonly texts: readonly (readonly boolean[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Takes snapshots of sheets. Two round trips at most. */
export async function takeSnapshots(
  context: Excel.RequestContext,
  sheets: readonly SheetState[],
): Promise<readonly SheetSnapshot[]> {
  if (sheets.length === 0) return [];
  const asked = sheets.map((sheet) => {
    const range = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject();
    range.load("values,formulas,valueTypes,numberFormat,rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, range };
  });
  await context.sync();
  const entered = asked.map(({ sheet, range }) => ({
    sheet,
    cells: range.isNullObject ? null : cellsOf(range),
  }));
  const spills = entered.flatMap(({ sheet, cells }) => (cells ? spillsOf(context, sheet, cells) : []));
  if (spills.length > 0) await context.sync();
  return entered.map(({ sheet, cells }) => {
    const filled = spills.filter((spill) => spill.sheetId === sheet.id && !spill.range.isNullObject);
    return { sheet, cells: cells && withoutSpilled(cells, filled) };
  });
}

/** What the cells held. */
export function snapshotContents({ cells }: SheetSnapshot): Contents {
  if (!cells) return () => "";
  const { box, formulas } = cells;
  return (row, column) => formulas[row - box.row]?.[column - box.column] ?? "";
}

/** The cells to write to have a sheet as it was; `plan` is what it was written by, where that is known. */
export function restoringBlocks(
  sheet: Excel.Worksheet,
  { cells }: SheetSnapshot,
  plan: PlannedSheet | undefined,
): readonly CellBlock[] {
  if (!cells) return [];
  const { box, formulas, texts, formats } = cells;
  const planned = plan ? plannedContents(plan) : () => "";
  const typed = formulas.map((line, down) =>
    line.map((cell, across) => {
      // Our own texts are chosen so that Excel takes them for texts.
      const isOurs = cell === planned(box.row + down, box.column + across);
      return texts[down]![across] && cell !== "" && !isOurs ? `'${cell}` : cell;
    }),
  );
  return [{ sheet, row: box.row, column: box.column, formulas: typed, formats }];
}

function cellsOf(range: Excel.Range): SnapshotCells {
  const formulas = range.formulas as CellContent[][];
  const values = range.values as CellContent[][];
  return {
    box: {
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    },
    formulas,
    // A formula that gives a text shows that text, not itself.
    texts: formulas.map((line, row) =>
      line.map(
        (cell, column) =>
          range.valueTypes[row]![column] === "String" &&
          (!String(cell).startsWith("=") || cell === values[row]![column]),
      ),
    ),
    formats: range.numberFormat as string[][],
  };
}

interface AskedSpill {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly range: Excel.Range;
}

/** Asks which cells the formulas that call our functions fill, and those of the user that are not one of ours. */
function spillsOf(
  context: Excel.RequestContext,
  { id }: SheetState,
  { box, formulas }: SnapshotCells,
): AskedSpill[] {
  const sheet = context.workbook.worksheets.getItem(id);
  return formulas.flatMap((line, down) =>
    line.flatMap((cell, across) => {
      if (!mayFillOtherCells(cell)) return [];
      const [row, column] = [box.row + down, box.column + across];
      const range = sheet.getRangeByIndexes(row, column, 1, 1).getSpillingToRangeOrNullObject();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return [{ sheetId: id, row, column, range }];
    }),
  );
}

/** A formula that only adds up, refers or compares gives one cell; any other may spill. */
function mayFillOtherCells(cell: CellContent): boolean {
  if (typeof cell !== "string" || !cell.startsWith("=")) return false;
  const functions = cell.match(/[A-Z][A-Z0-9._]*(?=\()/gi) ?? [];
  const GIVES_ONE_CELL = /^(SUM|SUMPRODUCT|COUNTIF|ABS|AND|NA|ROWS)$/i;
  const isReference = /^=('(?:[^']|'')+'!)?\$?[A-Z]{1,3}\$?\d+$/i.test(cell);
  return !isReference && !(functions.length > 0 && GIVES_ONE_CELL.test(functions[0]!));
}

function withoutSpilled(cells: SnapshotCells, spills: readonly AskedSpill[]): SnapshotCells {
  const isFilled = (row: number, column: number) =>
    spills.some(
      (spill) =>
        !(spill.row === row && spill.column === column) &&
        row >= spill.range.rowIndex &&
        row < spill.range.rowIndex + spill.range.rowCount &&
        column >= spill.range.columnIndex &&
        column < spill.range.columnIndex + spill.range.columnCount,
    );
  const { box, formulas } = cells;
  return {
    ...cells,
    formulas: formulas.map((line, down) =>
      line.map((cell, across) => (isFilled(box.row + down, box.column + across) ? "" : cell)),
    ),
  };
}
