import type { Box } from "../../formula";
import type { CellContent } from "../../sheets";
import type { SheetState } from "../marks";
import { planOf } from "./contents";
import type { SheetSnapshot, SnapshotCells } from "./snapshot";
import { spillsOf, withoutSpilled } from "./spilled";
import type { SheetsPlan } from "./subject";
import { usedAreas } from "./used-areas";
import type { UsedArea } from "./used-areas";

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
export function piecesOf({ sheet, box }: UsedArea): UsedArea[] {
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
export async function readAreas(
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
