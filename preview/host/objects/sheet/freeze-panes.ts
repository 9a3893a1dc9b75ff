import { MAX_COLUMNS, MAX_ROWS, resolveAddress } from "../../address";
import { invalidArgument, itemNotFound } from "../../wire/errors";
import { method } from "../../wire/members";
import type { HostObject, ObjectClass } from "../../wire/members";
import { rangeClass } from "../range/range";
import type { SheetState } from "./sheet-state";

export const freezePanesClass: ObjectClass<SheetState> = {
  name: "WorksheetFreezePanes",
  members: {
    freezeRows: method(({ book, id }, args) => book.engine.setFrozen(id, count(args.number(0, 1)), 0)),
    freezeColumns: method(({ book, id }, args) => book.engine.setFrozen(id, 0, count(args.number(0, 1)))),
    freezeAt: method(({ book, id }, args) => {
      const given = args.state(0, rangeClass) ?? resolveAddress(book, id, args.text(0));
      if (given.sheet !== id) throw invalidArgument();
      const { row, column, rows, columns } = given.box;
      const isAllRows = rows === MAX_ROWS;
      const isAllColumns = columns === MAX_COLUMNS;
      book.engine.setFrozen(id, isAllRows ? 0 : row + rows, isAllColumns ? 0 : column + columns);
    }),
    unfreeze: method(({ book, id }) => book.engine.setFrozen(id, 0, 0)),
    getLocation: method((sheet) => location(sheet) ?? missing()),
    getLocationOrNullObject: method(location),
  },
};

/** The cells that stay in view; null where none do. */
function location({ book, id }: SheetState): HostObject | null {
  const { rows, columns } = book.engine.frozen(id);
  if (rows === 0 && columns === 0) return null;
  const box = { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
  return book.objects.range(book, { sheet: id, box });
}

function count(number: number): number {
  if (!Number.isInteger(number) || number < 0) throw invalidArgument();
  return number;
}

function missing(): never {
  throw itemNotFound();
}
