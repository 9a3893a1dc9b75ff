import { address } from "../../../../../src/formula";
import type { NewCell } from "../../changes";
import { cellXml } from "../../sheet/cell";
import { formulaXml } from "../../sheet/formula";
import { rowAttributes } from "../../sheet/row-attributes";
import type { Feature, Writing } from "../feature";

export const dimension: Feature = (sheet) => `<dimension ref="${usedRange(sheet.cells)}"/>`;

export const cells: Feature = (sheet, writing) => {
  const rows = new Map<number, NewCell[]>();
  for (const { row } of sheet.rows ?? []) rows.set(row, []);
  for (const row of sheet.features?.outline.rows.keys() ?? []) if (!rows.has(row)) rows.set(row, []);
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const laidOut = new Map(sheet.rows?.map((row) => [row.row, rowAttributes(row)]));
  const levels = sheet.features?.outline.rows ?? new Map<number, number>();
  const written = [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, across]) => {
      const inside = across
        .sort((one, other) => one.column - other.column)
        .map((cell) => newCellXml(cell, writing));
      return `<row r="${row + 1}"${laidOut.get(row) ?? ""}${level(levels.get(row))}>${inside.join("")}</row>`;
    });
  return `<sheetData>${written.join("")}</sheetData>`;
};

function level(depth: number | undefined): string {
  return depth === undefined ? "" : ` outlineLevel="${depth}"`;
}

function newCellXml(cell: NewCell, { styles, dynamic }: Writing): string {
  const style = styles.ofNew(cell.format, cell.look);
  if (!cell.formula) return cellXml("", cell, style, cell.value);
  if (!cell.fills || dynamic === null)
    return cellXml("", cell, style, cell.value, formulaXml("", cell.formula));
  const range = address({ row: cell.row, column: cell.column, ...cell.fills });
  const formula = formulaXml("", cell.formula, ` t="array" ref="${range}"`);
  return cellXml("", cell, style, cell.value, formula, ` cm="${dynamic}"`);
}

function usedRange(of: readonly NewCell[]): string {
  if (of.length === 0) return "A1";
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of of) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return address({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}
