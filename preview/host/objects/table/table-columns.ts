import { assertSheetOpen } from "../../book/book";
import { tableHeadings } from "../../book/table-names";
import type { Box, CellValue } from "../../engine";
import { invalidArgument, itemNotFound } from "../../wire/errors";
import { instance, method, scalar } from "../../wire/members";
import type { Arguments, HostObject, ObjectClass } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { collectionMembers, countedMembers, sameName } from "../collection";
import { noteChange } from "../../book/changes";
import { blockOf, writeCells } from "../range/range-values";
import { bodyBox, cellsOf, headingBox, tableOf, totalsBox } from "./table-state";
import type { TableState } from "./table-state";

interface ColumnState {
  readonly table: TableState;
  /** Columns are known by their position, from 1. */
  readonly id: number;
}

const tableColumnClass: ObjectClass<ColumnState> = {
  name: "TableColumn",
  id: ({ id }) => id,
  members: {
    id: scalar(({ id }) => id),
    index: scalar(({ id }) => id - 1),
    name: scalar(
      ({ table, id }) => tableOf(table).columns[id - 1] ?? gone(),
      (column, name) => {
        if (typeof name !== "string") throw invalidArgument();
        writeCells(cells(column, headingBox), [[`'${name}`]]);
      },
    ),
    values: scalar(
      (column) => {
        const { book, sheet, box } = cells(column, (table) => table.box);
        return book.engine.values(sheet, box);
      },
      (column, values) =>
        writeCells(
          cells(column, (table) => table.box),
          values,
        ),
    ),
    getRange: method((column) => range(column, (table) => table.box)),
    getHeaderRowRange: method((column) => range(column, headingBox)),
    getDataBodyRange: method((column) => range(column, bodyBox)),
    getTotalRowRange: method((column) => range(column, totalsBox)),
    delete: method(removeColumn),
  },
};

export const tableColumnCollectionClass: ObjectClass<TableState> = {
  name: "TableColumnCollection",
  items,
  find,
  members: { ...collectionMembers(items, find), ...countedMembers(items), add: method(add) },
};

function items(table: TableState): readonly HostObject[] {
  return tableOf(table).columns.map((_, at) => columnObject(table, at + 1));
}

/** By id (a number) or by name. */
function find(table: TableState, key: Json): HostObject | null {
  const { columns } = tableOf(table);
  const at = typeof key === "number" ? key - 1 : columns.findIndex((name) => sameName(name, key));
  return columns[at] === undefined ? null : columnObject(table, at + 1);
}

function columnObject(table: TableState, id: number): HostObject {
  return instance(tableColumnClass, { table, id });
}

function boxIn({ table, id }: ColumnState, part: (table: ReturnType<typeof tableOf>) => Box): Box {
  const known = tableOf(table);
  if (id > known.columns.length) throw itemNotFound();
  return { ...part(known), column: known.box.column + id - 1, columns: 1 };
}

function cells(column: ColumnState, part: (table: ReturnType<typeof tableOf>) => Box) {
  return { book: column.table.book, sheet: tableOf(column.table).sheet, box: boxIn(column, part) };
}

function range(column: ColumnState, part: (table: ReturnType<typeof tableOf>) => Box): HostObject {
  return cellsOf(column.table, boxIn(column, part));
}

/** A column at a position (from 0), or at the end, with values for heading and rows; a name comes before a heading in the values. */
function add(table: TableState, args: Arguments): HostObject {
  const before = tableOf(table);
  assertSheetOpen(table.book, before.sheet);
  const wanted = args.raw(0);
  const count = before.columns.length;
  const at = typeof wanted === "number" && wanted >= 0 && wanted < count ? wanted : count;
  const box = { ...before.box, column: before.box.column + at, columns: 1 };
  const values = columnValues(args, before.box.rows);
  const name = args.optionalText(2) ?? (values ? String(values[0]![0]) : "");
  const columns = tableHeadings(before.columns.toSpliced(at, 0, name));
  table.book.engine.insertCells(before.sheet, box, "right");
  table.book.engine.write(before.sheet, box, values ?? blockOf("", box, () => ""));
  table.book.engine.write(before.sheet, { ...box, rows: 1 }, [[`'${columns[at]}`]]);
  table.book.tables.change(table.id, { columns, box: { ...before.box, columns: count + 1 } });
  noteChange(table.book, before.sheet, box, "ColumnInserted");
  return columnObject(table, at + 1);
}

function columnValues(args: Arguments, rows: number): CellValue[][] | null {
  const given = args.raw(1) ?? null;
  if (given === null) return null;
  const shape = { row: 0, column: 0, rows, columns: 1 };
  return blockOf(given as Json, shape, (value) => value as CellValue);
}

function removeColumn({ table, id }: ColumnState): void {
  const before = tableOf(table);
  assertSheetOpen(table.book, before.sheet);
  const box = boxIn({ table, id }, (known) => known.box);
  if (before.columns.length === 1) {
    table.book.tables.remove(table.id);
    table.book.engine.write(
      before.sheet,
      box,
      blockOf("", box, () => ""),
    );
    return;
  }
  table.book.engine.deleteCells(before.sheet, box, "left");
  table.book.tables.change(table.id, {
    columns: before.columns.toSpliced(id - 1, 1),
    box: { ...before.box, columns: before.box.columns - 1 },
  });
}

function gone(): never {
  throw itemNotFound();
}
