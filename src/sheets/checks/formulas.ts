import { sheetFormulas, sheetSize } from "../draft";
import type { CellContent, PlannedSheet } from "../draft";
import { range } from "../cells";
import { WRITE_AGAIN } from "./check";
import type { Check, WrittenFormulas } from "./check";

/** The formulas of a sheet, from a row on. */
export function formulasOn(sheet: PlannedSheet, fromRow = 0): WrittenFormulas {
  const { rows, columns } = sheetSize(sheet);
  const all = sheetFormulas(sheet).slice(fromRow).flat().filter(isFormula).length;
  const inputs = sheet.blocks
    .filter(({ style, row }) => style === "input" && row >= fromRow)
    .flatMap(({ cells }) => cells.flat())
    .filter(isFormula).length;
  const box = { sheet: sheet.name, row: fromRow, column: 0, rows: rows - fromRow, columns };
  return { box, count: all - inputs };
}

/** Every formula that was written is still one. Rows may be moved, and rows and formulas of one's own put in. */
export function checksOfFormulas(written: readonly WrittenFormulas[]): readonly Check[] {
  return written.map(({ box, count }) => ({
    label: `No formula of the sheet ${box.sheet} was typed over`,
    formula: `SUMPRODUCT(ISFORMULA(${range(box)})*1)>=${count}`,
    advice: `A figure was typed where a formula was, or a row or column was deleted. ${WRITE_AGAIN}`,
  }));
}

function isFormula(cell: CellContent): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}
