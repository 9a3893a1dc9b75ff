import { address as cellsOf, momentOfSerial } from "../../src/formula";
import { isDateFormat, namesSuppliers, paymentsIn, understandBook } from "../../src/reading";
import type { BookContent, Cell, SheetContent, Understanding } from "../../src/reading";
import type { Payment } from "../../src/model/suppliers";
import { isKnownHeading, listColumns } from "./columns";
import type { ListColumns } from "./columns";

/** A plain list: a row for each supplier, company or person. */
export interface ListTable {
  readonly kind: "list";
  readonly file: string;
  readonly columns: ListColumns;
  /** Values as texts, dates as 2020-07-31. */
  readonly rows: readonly (readonly string[])[];
  /** The row of the sheet that each is in, from 1. */
  readonly numbers: readonly number[];
}

/** A ledger: a row for each payment. */
export interface PaymentsTable {
  readonly kind: "payments";
  readonly file: string;
  readonly payments: readonly Payment[];
  /** The row of the sheet that each is in, from 1. */
  readonly numbers: readonly number[];
  /** Rows and cells that hold no payment, and why: "A4:D4: the row is the sum of 2 others". */
  readonly leftOut: readonly string[];
  /** The column of suppliers as a list, for where it stands beside lists. */
  readonly heading: string;
}

export type MatchTable = ListTable | PaymentsTable;

/**
 * The table of a file that has the most rows: a ledger where it names who was paid and how much, and no column gives each row an
 * id of its own; otherwise a plain list. Null where no table is found.
 */
export function tableOf(file: string, name: string, content: BookContent): MatchTable | null {
  const tables = understandBook(content).filter(({ isHidden }) => !isHidden);
  const [table] = tables.sort((one, other) => other.data.rows - one.data.rows);
  const sheet = content.sheets.find((each) =>
    table === undefined ? !each.isHidden : each.name === table.sheet,
  );
  if (sheet === undefined) return null;
  // Two columns of texts are no table to somebody who looks for amounts, and a list all the same.
  const list = listIn(file, table ?? wholeSheet(sheet), sheet);
  if (table?.kind !== "payments" || list.columns.id !== null) return list.rows.length === 0 ? null : list;
  return ledgerIn(file, name, table, sheet) ?? list;
}

type ListPlace = Pick<Understanding, "box" | "data" | "headingRow">;

/** Rows in which headings are looked for. */
const FIRST_ROWS = 20;

/** All cells below the titles: the headings are in the first row that has a heading that is known, or that is as wide as most. */
function wholeSheet({ row, column, values }: SheetContent): ListPlace {
  const widths = values.map((cells) => cells.filter((cell) => cell !== "").length);
  const usual = [...widths].sort((one, other) => one - other)[Math.floor(widths.length / 2)] ?? 0;
  const known = values
    .slice(0, FIRST_ROWS)
    .findIndex((cells, at) => widths[at]! >= usual && cells.some((cell) => isKnownHeading(String(cell))));
  const titles =
    known >= 0
      ? known
      : Math.max(
          0,
          widths.findIndex((width) => width >= usual),
        );
  const box = {
    row: row + titles,
    column,
    rows: values.length - titles,
    columns: values[0]?.length ?? 0,
  };
  return { box, headingRow: box.row, data: { ...box, row: box.row + 1, rows: box.rows - 1 } };
}

function listIn(file: string, { box, data, headingRow }: ListPlace, sheet: SheetContent): ListTable {
  const columns = Array.from({ length: box.columns }, (_, at) => box.column + at);
  const isHeaded = headingRow < data.row;
  const headings = columns.map((column, at) =>
    isHeaded ? textAt(sheet, headingRow, column) : at === 0 ? "name" : `column ${at + 1}`,
  );
  const rows: string[][] = [];
  const numbers: number[] = [];
  for (let row = data.row; row < data.row + data.rows; row += 1) {
    const values = columns.map((column) => textAt(sheet, row, column));
    if (values.every((value) => value === "")) continue;
    rows.push(values);
    numbers.push(row + 1);
  }
  return { kind: "list", file, columns: listColumns(headings, rows), rows, numbers };
}

/** Null where it does not name who was paid in a column. */
function ledgerIn(
  file: string,
  name: string,
  table: Understanding,
  sheet: SheetContent,
): PaymentsTable | null {
  const { supplier } = table.roles;
  if (!namesSuppliers(table) || supplier?.from !== "column") return null;
  const { payments, rows } = paymentsIn(table, sheet, (said) => said ?? name);
  return {
    kind: "payments",
    file,
    payments,
    numbers: rows.map((row) => row + 1),
    leftOut: table.leftOut.map(({ box, why }) => `${cellsOf(box)}: ${why}`),
    heading: table.headings[supplier.columns[0]! - table.box.column] ?? "supplier",
  };
}

function cellAt({ row, column, values }: SheetContent, atRow: number, atColumn: number): Cell {
  return values[atRow - row]?.[atColumn - column] ?? "";
}

function textAt(sheet: SheetContent, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  if (typeof cell !== "number") return String(cell).trim();
  const format = sheet.formats[row - sheet.row]?.[column - sheet.column] ?? "";
  return isDateFormat(format) ? momentOfSerial(cell).toISOString().slice(0, 10) : String(cell);
}
