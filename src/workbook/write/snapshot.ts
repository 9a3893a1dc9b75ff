import { withSheetsRenamed } from "../../formula";
import type { Box } from "../../formula";
import type { CellContent, PlannedSheet } from "../../sheets";
import type { SheetState } from "../marks";
import type { CellBlock } from "./cell-blocks";
import { NOTHING, plannedContents, planOf } from "./contents";
import type { Contents } from "./contents";
import { usedAreas } from "./used-areas";
import type { UsedArea } from "./used-areas";
import type { SheetsPlan } from "./subject";

/** A sheet of ours as it is before it is written again: enough to put it back. */
export interface SheetSnapshot {
  readonly sheet: SheetState;
  /** Every cell with something in it is in one of these; there are none where the sheet is empty. */
  readonly areas: readonly SnapshotCells[];
}

/** A block of cells as they are. */
export interface SnapshotCells {
  readonly box: Box;
  /** What was entered; cells that a formula elsewhere fills are "". */
  readonly formulas: readonly (readonly CellContent[])[];
  /** Where a text was entered: typed again, "00123" would become a number and "=x" a formula. */
  readonly texts: readonly (readonly boolean[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Cells read in one round trip: with formulas of a usual length they stay well under the 5 MB that Excel on the web hands over at once. */
const MOST_CELLS_AT_ONCE = 20_000;

/**
 * Takes a snapshot of these sheets. `writtenBy` is what they were written by, where that is known: of its cells it is known which
 * fill others. A few round trips, and more for large sheets.
 */
export async function takeSnapshots(
  context: Excel.RequestContext,
  sheets: readonly SheetState[],
  writtenBy: SheetsPlan | null,
): Promise<readonly SheetSnapshot[]> {
  if (sheets.length === 0) return [];
  const areas = await usedAreas(context, sheets);
  const entered = await readAreas(context, areas.flatMap(piecesOf));
  const spills = entered.flatMap(({ sheet, cells }) =>
    spillsOf(context, sheet, cells, writtenBy && planOf(writtenBy, sheet.mark?.key)),
  );
  if (spills.length > 0) await context.sync();
  return sheets.map((sheet) => {
    const own = entered.filter((each) => each.sheet === sheet).map(({ cells }) => cells);
    const filled = spills.filter(({ sheetId, range }) => sheetId === sheet.id && !range.isNullObject);
    return { sheet, areas: withoutSpilled(own, filled) };
  });
}

/** A part of a used area that is read in one go. */
function piecesOf({ sheet, box }: UsedArea): UsedArea[] {
  const rows = Math.max(1, Math.floor(MOST_CELLS_AT_ONCE / box.columns));
  return Array.from({ length: Math.ceil(box.rows / rows) }, (_, piece) => ({
    sheet,
    box: { ...box, row: box.row + piece * rows, rows: Math.min(rows, box.rows - piece * rows) },
  }));
}

interface EnteredCells {
  readonly sheet: SheetState;
  readonly cells: SnapshotCells;
}

/** Reads cells, so many in one round trip. */
async function readAreas(
  context: Excel.RequestContext,
  pieces: readonly UsedArea[],
  before: readonly EnteredCells[] = [],
): Promise<readonly EnteredCells[]> {
  if (pieces.length === 0) return before;
  let cells = 0;
  const next = pieces.findIndex(({ box }, index) => {
    cells += box.rows * box.columns;
    return index > 0 && cells > MOST_CELLS_AT_ONCE;
  });
  const now = next === -1 ? pieces : pieces.slice(0, next);
  const asked = now.map(({ sheet, box }) => {
    const range = context.workbook.worksheets
      .getItem(sheet.id)
      .getRangeByIndexes(box.row, box.column, box.rows, box.columns);
    range.load("values,formulas,valueTypes,numberFormat");
    return { sheet, box, range };
  });
  await context.sync();
  const read = asked.map(({ sheet, box, range }) => ({ sheet, cells: cellsOf(box, range) }));
  return await readAreas(context, next === -1 ? [] : pieces.slice(next), [...before, ...read]);
}

/** What the cells held. */
export function snapshotContents({ areas }: SheetSnapshot): Contents {
  if (areas.length === 0) return NOTHING;
  const at = (row: number, column: number) => {
    const area = areas.find(({ box }) => isInside(box, row, column));
    return area?.formulas[row - area.box.row]?.[column - area.box.column] ?? "";
  };
  return {
    at,
    filled: () =>
      areas.flatMap(({ box, formulas }) =>
        formulas.flatMap((line, down) =>
          line.flatMap((cell, across) =>
            cell === "" ? [] : [{ row: box.row + down, column: box.column + across }],
          ),
        ),
      ),
  };
}

/**
 * The cells to write to have a sheet as it was. `plan` is what it was written by, where that is known; `renamed` has the names that
 * sheets have now by those that they had.
 */
export function restoringBlocks(
  sheet: Excel.Worksheet,
  { areas }: SheetSnapshot,
  {
    plan,
    renamed,
  }: { readonly plan: PlannedSheet | undefined; readonly renamed: ReadonlyMap<string, string> },
): readonly CellBlock[] {
  const planned = plan ? plannedContents(plan) : NOTHING;
  return areas.map(({ box, formulas, texts, formats }) => {
    const typed = formulas.map((line, down) =>
      line.map((cell, across) => {
        // Our own texts are chosen so that Excel takes them for texts.
        const isOurs = cell === planned.at(box.row + down, box.column + across);
        if (texts[down]![across]) return cell !== "" && !isOurs ? `'${cell}` : cell;
        const isFormula = renamed.size > 0 && typeof cell === "string" && cell.startsWith("=");
        return isFormula ? withSheetsRenamed(cell, renamed) : cell;
      }),
    );
    return { sheet, row: box.row, column: box.column, formulas: typed, formats };
  });
}

function cellsOf(box: Box, range: Excel.Range): SnapshotCells {
  const formulas = range.formulas as CellContent[][];
  const values = range.values as CellContent[][];
  return {
    box,
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

/** A formula that only adds up, refers or compares gives one cell; any other may spill. */
function mayFillOtherCells(cell: CellContent): boolean {
  if (typeof cell !== "string" || !cell.startsWith("=")) return false;
  const functions = cell.match(/[A-Z][A-Z0-9._]*(?=\()/gi) ?? [];
  const GIVES_ONE_CELL = /^(SUM|SUMPRODUCT|COUNTIF|ABS|AND|NA|ROWS)$/i;
  const isReference = /^=('(?:[^']|'')+'!)?\$?[A-Z]{1,3}\$?\d+$/i.test(cell);
  return !isReference && !(functions.length > 0 && GIVES_ONE_CELL.test(functions[0]!));
}

/** The areas with the cells empty that only show what a formula elsewhere fills. */
function withoutSpilled(
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

function isInside(box: Box, row: number, column: number): boolean {
  return (
    row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns
  );
}
