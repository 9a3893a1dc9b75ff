import { assertSheetOpen } from "../../book/book";
import type { Box } from "../../engine";
import { invalidArgument } from "../../wire/errors";
import { instance, isHostObject, method, scalar } from "../../wire/members";
import type { Arguments, HostObject, ObjectClass } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { countedMembers } from "../collection";
import { noteChange } from "../../book/changes";
import { blockOf, writeCells } from "../range/range-values";
import { bodyBox, cellsOf, tableOf } from "./table-state";
import type { TableState } from "./table-state";

interface RowState {
  readonly table: TableState;
  readonly index: number;
}

const tableRowClass: ObjectClass<RowState> = {
  name: "TableRow",
  members: {
    index: scalar(({ index }) => index),
    values: scalar(
      (row) => row.table.book.engine.values(tableOf(row.table).sheet, boxOf(row)),
      (row, values) =>
        writeCells({ book: row.table.book, sheet: tableOf(row.table).sheet, box: boxOf(row) }, values),
    ),
    getRange: method((row) => cellsOf(row.table, boxOf(row))),
    delete: method(({ table, index }) => removeRow(table, index)),
  },
};

export const tableRowCollectionClass: ObjectClass<TableState> = {
  name: "TableRowCollection",
  items,
  members: {
    ...countedMembers(items),
    getCount: method((table) => bodyBox(tableOf(table)).rows),
    add: method(add),
  },
};

function items(table: TableState): readonly HostObject[] {
  return Array.from({ length: bodyBox(tableOf(table)).rows }, (_, index) => rowObject(table, index));
}

function rowObject(table: TableState, index: number): HostObject {
  return instance(tableRowClass, { table, index });
}

function boxOf({ table, index }: RowState): Box {
  const body = bodyBox(tableOf(table));
  if (index >= body.rows) throw invalidArgument();
  return { ...body, row: body.row + index, rows: 1 };
}

/** Rows at a position, or at the end: what is below the table moves down. */
function add(table: TableState, args: Arguments): HostObject {
  const before = tableOf(table);
  assertSheetOpen(table.book, before.sheet);
  const body = bodyBox(before);
  const lines = linesOf(args, body.columns);
  const wanted = args.raw(0);
  const isAtEnd = typeof wanted !== "number" || wanted < 0 || wanted >= body.rows;
  const { engine, tables } = table.book;
  const isBlank = body.rows === 1 && engine.formulas(before.sheet, body)[0]!.every((cell) => cell === "");
  const extra = isBlank && isAtEnd ? lines.length - 1 : lines.length;
  const at = isAtEnd ? (isBlank ? 0 : body.rows) : wanted;
  const target = { ...body, row: body.row + at, rows: lines.length };
  if (extra > 0) {
    const pushed = { ...body, row: isAtEnd ? body.row + body.rows : target.row, rows: extra };
    engine.insertCells(before.sheet, pushed, "down");
    tables.change(table.id, { box: { ...before.box, rows: before.box.rows + extra } });
  }
  engine.write(
    before.sheet,
    target,
    blockOf(lines, target, (value) => value as string | number | boolean | null),
  );
  noteChange(table.book, before.sheet, target, "RangeEdited");
  return rowObject(table, at);
}

/** One row's values, several rows' values, one value for all cells, or nothing. */
function linesOf(args: Arguments, columns: number): readonly Json[] {
  const given = args.raw(1) ?? null;
  if (isHostObject(given)) throw invalidArgument();
  if (!Array.isArray(given)) return [Array.from({ length: columns }, () => given as Json)];
  const rows = given as readonly Json[];
  return Array.isArray(rows[0]) ? rows : [rows];
}

function removeRow(table: TableState, index: number): void {
  const before = tableOf(table);
  assertSheetOpen(table.book, before.sheet);
  const box = boxOf({ table, index });
  if (bodyBox(before).rows === 1) {
    table.book.engine.write(
      before.sheet,
      box,
      blockOf("", box, () => ""),
    );
    return;
  }
  table.book.engine.deleteCells(before.sheet, box, "up");
  table.book.tables.change(table.id, { box: { ...before.box, rows: before.box.rows - 1 } });
  noteChange(table.book, before.sheet, box, "RowDeleted");
}
