import { address } from "../../src/formula";
import type { SheetBox } from "../../src/formula";
import { sheetFormulas, sheetSize } from "../../src/sheets";
import type { CellContent, PlannedSheet } from "../../src/sheets";

/** A cell as the workbook of the tests takes it: sheet and address. */
export type At = readonly [sheet: string, address: string];

interface Plan {
  readonly sheets: readonly PlannedSheet[];
}

/** The first cell of a box. */
export function at(cell: SheetBox): At {
  return [cell.sheet, address({ ...cell, rows: 1, columns: 1 })];
}

/** A cell that no plan writes, to the right of everything on the sheet; `row` counts from 0. */
export function freeAt({ sheets }: Plan, key: string, row = 2): At {
  const sheet = sheets.find((each) => each.key === key);
  if (!sheet) throw new Error(`The plan has no sheet "${key}".`);
  return at({ sheet: sheet.name, row, column: sheetSize(sheet).columns + 1, rows: 1, columns: 1 });
}

/** 'Our Inputs'!B15 as messages name it. */
export function named([sheet, cell]: At): string {
  return `'${sheet}'!${cell}`;
}

/** What a plan writes into the cells of a box, from the top left on. */
export function contentsOf({ sheets }: Plan, box: SheetBox): CellContent[][] {
  const sheet = sheets.find(({ name }) => name === box.sheet);
  if (!sheet) throw new Error(`The plan has no sheet called "${box.sheet}".`);
  return sheetFormulas(sheet)
    .slice(box.row, box.row + box.rows)
    .map((line) => line.slice(box.column, box.column + box.columns));
}
