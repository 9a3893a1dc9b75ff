import { address, cellOf } from "../../src/formula";
import type { SheetBox } from "../../src/formula";
import { sheetFormulas, sheetOf, sheetSize } from "../../src/sheets";
import type { CellContent, ScenarioPlan } from "../../src/sheets";

/** A cell as the workbook of the tests takes it: sheet and address. */
export type At = readonly [sheet: string, address: string];

/** The cells of a setting, wherever the plan has laid them out. */
export function inputCells({ inputs }: ScenarioPlan, field: string): SheetBox {
  const found = inputs.fields.find(({ name }) => name === field);
  if (!found) throw new Error(`No lever has a setting "${field}".`);
  return found.cells;
}

/** The input cell of a setting: of the whole place, or of the service, agency or grant of this name. */
export function inputAt(plan: ScenarioPlan, field: string, name?: string): At {
  const cells = inputCells(plan, field);
  return name === undefined ? at(cells) : at(cellOf(cells, rowNamed(plan, cells, name), 0));
}

/** The cell of a headline or a sentence. */
export function headlineCell({ headlines }: ScenarioPlan, key: string): SheetBox {
  const found = headlines.find((each) => each.key === key);
  if (!found) throw new Error(`No headline is "${key}".`);
  return found.cell;
}

export function headlineAt(plan: ScenarioPlan, key: string): At {
  return at(headlineCell(plan, key));
}

/** The cell in which a sheet warns its reader. */
export function warningAt(plan: ScenarioPlan, key: string): At {
  const sheet = sheetOf(plan, key);
  const found = sheet.blocks.find(({ style }) => style === "warning");
  if (!found) throw new Error(`Sheet "${key}" has no warning.`);
  return at({ ...found, sheet: sheet.name });
}

/** A cell so many rows below, and columns to the right of, the one that holds this text. */
export function fromText(
  plan: ScenarioPlan,
  key: string,
  text: string,
  { rows = 0, columns = 0 }: { readonly rows?: number; readonly columns?: number },
): At {
  return at(cellOf(cellHolding(plan, key, text), rows, columns));
}

/** A cell that no plan writes, to the right of everything on the sheet; `row` counts from 0. */
export function freeAt(plan: Pick<ScenarioPlan, "sheets">, key: string, row = 2): At {
  const sheet = sheetOf(plan, key);
  return at({ sheet: sheet.name, row, column: sheetSize(sheet).columns + 1, rows: 1, columns: 1 });
}

/** 'Plan Inputs'!B15 as messages name it. */
export function named([sheet, cell]: At): string {
  return `'${sheet}'!${cell}`;
}

/** What a plan writes into the cells of a box, from the top left on. */
export function contentsOf(plan: Pick<ScenarioPlan, "sheets">, box: SheetBox): CellContent[][] {
  const sheet = plan.sheets.find(({ name }) => name === box.sheet);
  if (!sheet) throw new Error(`The plan has no sheet called "${box.sheet}".`);
  return sheetFormulas(sheet)
    .slice(box.row, box.row + box.rows)
    .map((line) => line.slice(box.column, box.column + box.columns));
}

function cellHolding(plan: ScenarioPlan, key: string, content: string): SheetBox {
  const sheet = sheetOf(plan, key);
  const cells = sheetFormulas(sheet);
  const row = cells.findIndex((line) => line.includes(content));
  if (row === -1) throw new Error(`No cell of sheet "${key}" holds "${content}".`);
  return { sheet: sheet.name, row, column: cells[row]!.indexOf(content), rows: 1, columns: 1 };
}

/** The row of a block whose first column, wherever the block is, holds this name. */
function rowNamed(plan: ScenarioPlan, cells: SheetBox, name: string): number {
  const names = contentsOf(plan, { ...cells, column: 0, columns: 1 }).flat();
  const row = names.indexOf(name);
  if (row === -1) throw new Error(`No row is "${name}", only ${names.join(", ")}.`);
  return row;
}

/** The first cell of a box. */
export function at(cell: SheetBox): At {
  return [cell.sheet, address({ ...cell, rows: 1, columns: 1 })];
}
