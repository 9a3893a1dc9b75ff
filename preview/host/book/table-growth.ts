import { intersection } from "../address";
import type { Box, CellValue, Engine, TableArea } from "../engine";

/** The cells of a table with a row above them for its headings, cells below moved down. */
export function withRoomForHeadings(engine: Engine, sheet: string, box: Box): Box {
  engine.insertCells(sheet, { ...box, rows: 1 }, "down");
  return { ...box, rows: box.rows + 1 };
}

/** Whether a person typed into the rows right below the table, which were empty: the table takes them in. */
export function growsBy(engine: Engine, table: TableArea, typed: Box, tables: readonly TableArea[]): boolean {
  const { box } = table;
  const below = { ...box, row: box.row + box.rows, rows: typed.rows };
  if (table.hasTotals || typed.row !== below.row || !intersection(below, typed)) return false;
  if (typed.column < box.column || typed.column + typed.columns > box.column + box.columns) return false;
  if (
    tables.some(
      (other) => other.sheet === table.sheet && other.id !== table.id && intersection(other.box, below),
    )
  ) {
    return false;
  }
  const written = engine.values(table.sheet, typed).flat();
  const all = engine.values(table.sheet, below).flat();
  return isFilled(written) && countFilled(all) === countFilled(written);
}

function isFilled(cells: readonly CellValue[]): boolean {
  return countFilled(cells) > 0;
}

function countFilled(cells: readonly CellValue[]): number {
  return cells.filter((cell) => cell !== "").length;
}
