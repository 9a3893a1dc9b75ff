import type { Book } from "../../book/book";
import type { Table } from "../../book/tables";
import type { Box } from "../../engine";
import { HostError, itemNotFound } from "../../wire/errors";
import type { HostObject } from "../../wire/members";

/** A table, as the add-in holds it: it may have been deleted meanwhile. */
export interface TableState {
  readonly book: Book;
  readonly id: string;
}

export function tableOf({ book, id }: TableState): Table {
  const found = book.tables.get(id);
  if (!found) throw itemNotFound();
  return found;
}

/** Cells of the table's sheet. */
export function cellsOf(state: TableState, box: Box): HostObject {
  return state.book.objects.range(state.book, { sheet: tableOf(state).sheet, box });
}

export function headingBox(table: Table): Box {
  if (!table.hasHeadings) throw noSuchRow("header");
  return { ...table.box, rows: 1 };
}

/** The data rows: without headings and totals. */
export function bodyBox({ box, hasHeadings, hasTotals }: Table): Box {
  const top = hasHeadings ? 1 : 0;
  return { ...box, row: box.row + top, rows: box.rows - top - (hasTotals ? 1 : 0) };
}

export function totalsBox(table: Table): Box {
  if (!table.hasTotals) throw noSuchRow("total");
  return { ...table.box, row: table.box.row + table.box.rows - 1, rows: 1 };
}

function noSuchRow(kind: string): HostError {
  return new HostError("ItemNotFound", `The table doesn't show a ${kind} row.`);
}
