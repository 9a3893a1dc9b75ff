import { readableAddress, reference } from "../../formula";
import type { Box } from "../../formula";
import type { Place } from "../../model/book";
import type { Cell } from "../cell";

/** A table as its cells were fetched. */
export interface FetchedTable {
  readonly place: Place;
  readonly sheet: string;
  /** The row of headings and the data, without Excel's own totals row. */
  readonly box: Box;
  readonly headings: readonly Cell[];
  /** Data cells of the columns wanted, by their positions in the table. */
  readonly columns: ReadonlyMap<number, ColumnCells>;
  /** The row right below, in the columns of the table. */
  readonly below: readonly Cell[];
}

/** The data cells of a column, with their number formats. */
export interface ColumnCells {
  readonly values: readonly Cell[];
  readonly formats: readonly string[];
}

/** A table that can be read: what it is called, where its cells are, and the cells of the columns wanted. */
export interface SourceTable extends FetchedTable {
  /** For people: "Table Spending on sheet Budgets". */
  readonly label: string;
  readonly headings: readonly string[];
  /** Data rows, without headings and without Excel's own totals row. */
  readonly rowCount: number;
}

/** The table that was fetched. What is right below an Excel table is not of its kind: the table grows by itself. */
export function sourceTable(fetched: FetchedTable): SourceTable {
  return {
    ...fetched,
    label: placeLabel(fetched.place, fetched.sheet),
    headings: fetched.headings.map(String),
    rowCount: fetched.box.rows - 1,
    below: fetched.place.kind === "table" ? [] : fetched.below,
  };
}

/** "Table Spending on sheet Budgets". */
export function placeLabel(place: Place, sheet: string): string {
  if (place.kind === "table") return `Table ${place.reference} on sheet ${sheet}`;
  if (place.kind === "name") return `Named range ${place.reference} on sheet ${sheet}`;
  return `Range ${place.reference.slice(place.reference.lastIndexOf("!") + 1)} on sheet ${sheet}`;
}

/** A data cell; "" where the column was not fetched or does not reach so far. */
export function cellAt(table: FetchedTable, column: number, row: number): Cell {
  return table.columns.get(column)?.values[row] ?? "";
}

/** Address of a data cell for people: Budgets!C17. */
export function cellAddress(table: FetchedTable, column: number, row: number): string {
  return readableAddress(table.sheet, boxAt(table, column, row));
}

/** Address of a heading for people: Budgets!C3. */
export function headingAddress(table: FetchedTable, column: number): string {
  return cellAddress(table, column, -1);
}

/** The cells of a column as a formula names them; `rows` counts the data rows that belong to the table. */
export function columnFormula(table: SourceTable, column: number, rows: number): string {
  if (table.place.kind === "table") {
    return `${table.place.reference}${structured(table.headings[column] ?? "")}`;
  }
  return reference({ sheet: table.sheet, ...boxAt(table, column, 0), rows });
}

/** One data cell as a formula names it. */
export function cellFormula(table: FetchedTable, column: number, row: number): string {
  return reference({ sheet: table.sheet, ...boxAt(table, column, row) });
}

function boxAt({ box }: FetchedTable, column: number, row: number): Box {
  return { row: box.row + 1 + row, column: box.column + column, rows: 1, columns: 1 };
}

/** [Agency], or [[Budget 2023-24 (£ thousand)]] where the heading has characters that mean something in a formula. */
function structured(heading: string): string {
  const escaped = heading.replace(/['[\]#@]/g, "'$&");
  return /^[\p{L}\p{N} ]*$/u.test(heading) ? `[${escaped}]` : `[[${escaped}]]`;
}
