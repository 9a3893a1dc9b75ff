import { readableAddress, reference } from "../../formula";
import type { Place } from "../../model/scenario";
import type { Cell } from "../cells";

/** Where a table stands, as far as Excel says it before its cells are read. */
export interface LocatedTable {
  readonly place: Place;
  /** For people: "Table Spending on sheet Budgets". */
  readonly label: string;
  readonly sheet: string;
  /** The row of headings; rows and columns of the sheet, counted from 0. */
  readonly headingRow: number;
  readonly firstColumn: number;
  readonly columnCount: number;
  /** Data rows, without headings and without Excel's own totals row. */
  readonly rowCount: number;
}

/** A table's headings and the cells of the columns asked for. */
export interface SourceTable extends LocatedTable {
  readonly headings: readonly string[];
  /** Data cells of a column, by its position in the table. */
  readonly columns: ReadonlyMap<number, SourceCells>;
  /** The row right below, in the columns of the table; an Excel table has none. */
  readonly below: readonly Cell[];
}

export interface SourceCells {
  readonly values: readonly Cell[];
  readonly formats: readonly string[];
}

/** Address of a data cell for people: Budgets!C17. */
export function cellAddress(table: LocatedTable, column: number, row: number): string {
  const box = { row: table.headingRow + 1 + row, column: table.firstColumn + column, rows: 1, columns: 1 };
  return readableAddress(table.sheet, box);
}

/** Address of a heading for people: Budgets!C3. */
export function headingAddress(table: LocatedTable, column: number): string {
  return cellAddress(table, column, -1);
}

/** The cells of a column as a formula names them; `rows` counts the data rows that belong to the table. */
export function columnFormula(table: SourceTable, column: number, rows: number): string {
  if (table.place.kind === "table") {
    return `${table.place.reference}${structured(table.headings[column] ?? "")}`;
  }
  const box = { row: table.headingRow + 1, column: table.firstColumn + column, rows, columns: 1 };
  return reference({ sheet: table.sheet, ...box });
}

/** One data cell as a formula names it. */
export function cellFormula(table: LocatedTable, column: number, row: number): string {
  const box = { row: table.headingRow + 1 + row, column: table.firstColumn + column, rows: 1, columns: 1 };
  return reference({ sheet: table.sheet, ...box });
}

/** [Agency], or [[Budget 2023-24 (£ thousand)]] where the heading has characters that mean something in a formula. */
function structured(heading: string): string {
  const escaped = heading.replace(/['[\]#@]/g, "'$&");
  return /^[\p{L}\p{N} ]*$/u.test(heading) ? `[${escaped}]` : `[[${escaped}]]`;
}
