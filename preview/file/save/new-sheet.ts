import { address } from "../../../src/formula";
import { encoded } from "../xml";
import { cellXml, escaped } from "./cell";
import type { NewCell, NewSheet, NewTable } from "./changes";
import { formulaXml } from "./formula";
import type { Styles } from "./styles";

/** What the parts of a new sheet have to agree on with the rest of the file. */
export interface Surroundings {
  readonly main: string;
  readonly relations: string;
  readonly styles: Styles;
  /** The mark of a cell whose formula fills others as it needs; null where no such is written. */
  readonly dynamic: number | null;
  /** Whether the workbook has a window to show sheets in. */
  readonly hasView: boolean;
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The ids of the relations that lead to what belongs to a sheet. */
export interface SheetLinks {
  readonly tables: readonly string[];
  readonly properties: readonly { readonly name: string; readonly id: string }[];
}

/** The part of a new sheet. */
export function newSheetXml(
  sheet: NewSheet,
  around: Surroundings,
  { tables, properties }: SheetLinks,
  isShown: boolean,
): string {
  const { frozenRows = 0, columnWidths, merged = [] } = sheet;
  const view = `<sheetView${isShown ? ' tabSelected="1"' : ""} workbookViewId="0">${frozenRows > 0 ? `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>` : ""}</sheetView>`;
  const widths = [...(columnWidths ?? [])].sort(([one], [other]) => one - other);
  const parts = [
    `<dimension ref="${usedRange(sheet.cells)}"/>`,
    around.hasView ? `<sheetViews>${view}</sheetViews>` : "",
    '<sheetFormatPr defaultRowHeight="15"/>',
    widths.length === 0
      ? ""
      : `<cols>${widths.map(([column, width]) => `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`,
    `<sheetData>${rowsXml(sheet.cells, around)}</sheetData>`,
    merged.length === 0
      ? ""
      : `<mergeCells count="${merged.length}">${merged.map((box) => `<mergeCell ref="${address(box)}"/>`).join("")}</mergeCells>`,
    properties.length === 0
      ? ""
      : `<customProperties>${properties.map(({ name, id }) => `<customPr name="${encoded(name)}" r:id="${id}"/>`).join("")}</customProperties>`,
    tables.length === 0
      ? ""
      : `<tableParts count="${tables.length}">${tables.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>`,
  ];
  return `${DECLARATION}<worksheet xmlns="${around.main}" xmlns:r="${around.relations}">${parts.join("")}</worksheet>`;
}

/** The part of a table of a new sheet; its headings are the texts of its first row. */
export function tableXml(table: NewTable, id: number, headings: readonly string[], main: string): string {
  const range = address(table.box);
  const filtered = address({ ...table.box, rows: table.box.rows - (table.hasTotals ? 1 : 0) });
  const columns = headings.map(
    (heading, index) =>
      `<tableColumn id="${index + 1}" name="${encoded(escaped(heading).replaceAll("\n", "_x000a_"))}"/>`,
  );
  return (
    `${DECLARATION}<table xmlns="${main}" id="${id}" name="${encoded(table.name)}" displayName="${encoded(table.name)}" ref="${range}"` +
    `${table.hasTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}><autoFilter ref="${filtered}"/>` +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo name="${encoded(table.style ?? "TableStyleLight1")}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`
  );
}

/** The texts of a table's first row, "" where it has none. */
export function headingsOf(sheet: NewSheet, table: NewTable): string[] {
  const texts = new Map(
    sheet.cells
      .filter(({ row }) => row === table.box.row)
      .map(({ column, value }) => [column, String(value)]),
  );
  return Array.from({ length: table.box.columns }, (_, index) => texts.get(table.box.column + index) ?? "");
}

function rowsXml(cells: readonly NewCell[], around: Surroundings): string {
  const rows = new Map<number, NewCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, across]) => {
      const inside = across
        .sort((one, other) => one.column - other.column)
        .map((cell) => newCellXml(cell, around));
      return `<row r="${row + 1}">${inside.join("")}</row>`;
    })
    .join("");
}

function newCellXml(cell: NewCell, { styles, dynamic }: Surroundings): string {
  const style = styles.ofNew(cell.format, cell.look);
  if (!cell.formula) return cellXml("", cell, style, cell.value);
  if (!cell.fills || dynamic === null)
    return cellXml("", cell, style, cell.value, formulaXml("", cell.formula));
  const range = address({ row: cell.row, column: cell.column, ...cell.fills });
  return cellXml(
    "",
    cell,
    style,
    cell.value,
    formulaXml("", cell.formula, ` t="array" ref="${range}"`),
    ` cm="${dynamic}"`,
  );
}

function usedRange(cells: readonly NewCell[]): string {
  if (cells.length === 0) return "A1";
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return address({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}
