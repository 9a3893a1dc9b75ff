import type { Box, Engine } from "../host";
import type { SampleSheet, SampleWorkbook } from "./sheet";

/** Fills an empty workbook with a sample; `addTable` makes an Excel table of a block of cells. */
export function openSample(
  engine: Engine,
  { sheets }: SampleWorkbook,
  addTable: (sheet: string, box: Box, name: string) => void,
): void {
  const blank = engine.sheets().map(({ id }) => id);
  const ids = sheets.map((sheet, position) => {
    const id = `sample-${position + 1}`;
    engine.addSheet(id, sheet.name);
    fill(engine, id, sheet);
    if (sheet.table) addTable(id, sheet.table.box, sheet.table.name);
    return id;
  });
  const [first] = ids;
  if (first !== undefined) engine.activateSheet(first);
  for (const id of blank) engine.removeSheet(id);
}

function fill(engine: Engine, id: string, sheet: SampleSheet): void {
  const columns = Math.max(...sheet.cells.map((row) => row.length));
  engine.write(id, { row: 0, column: 0, rows: sheet.cells.length, columns }, sheet.cells);
  sheet.columnWidths.forEach((points, column) => engine.setColumnWidth(id, column, 1, points));
  for (const { row, points } of sheet.rowHeights) engine.setRowHeight(id, row, 1, points);
  for (const { box, style } of sheet.styles) engine.setStyle(id, box, style);
  for (const { box, format } of sheet.numberFormats) {
    engine.setNumberFormats(
      id,
      box,
      Array.from({ length: box.rows }, () => Array.from({ length: box.columns }, () => format)),
    );
  }
  engine.setFrozen(id, sheet.frozenRows, 0);
  engine.setGridlines(id, sheet.gridlines);
}
