import { MAX_ROWS, resolveAddress } from "../../address";
import { assertSheetOpen } from "../../book/book";
import type { Book } from "../../book/book";
import type { TableFlag } from "../../book/tables";
import { EVENT } from "../../events/hub";
import { HostError, invalidArgument } from "../../wire/errors";
import { instance, method, navigation, scalar } from "../../wire/members";
import type { HostObject, ObjectClass } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { eventMembers } from "../events";
import { rangeClass } from "../range/range";
import { blockOf } from "../range/range-values";
import { tableColumnCollectionClass } from "./table-columns";
import { tableRowCollectionClass } from "./table-rows";
import { bodyBox, cellsOf, headingBox, tableOf, totalsBox } from "./table-state";
import type { TableState } from "./table-state";

const listening =
  (type: number) =>
  ({ book, id }: TableState) => ({ hub: book.events, type, target: id });

const tableClass: ObjectClass<TableState> = {
  name: "Table",
  id: ({ id }) => id,
  members: {
    id: scalar(({ id }) => id),
    name: scalar((table) => tableOf(table).name, rename),
    showHeaders: scalar(
      (table) => tableOf(table).hasHeadings,
      (table, shown) => {
        if (shown === tableOf(table).hasHeadings) return;
        throw new HostError("NotImplemented", "Table.showHeaders: hiding headings is not implemented.");
      },
    ),
    showTotals: scalar((table) => tableOf(table).hasTotals, showTotals),
    style: scalar(
      (table) => tableOf(table).style,
      ({ book, id }, style) => void book.tables.change(id, { style: String(style) }),
    ),
    highlightFirstColumn: flag("highlightFirstColumn"),
    highlightLastColumn: flag("highlightLastColumn"),
    showBandedRows: flag("showBandedRows"),
    showBandedColumns: flag("showBandedColumns"),
    showFilterButton: flag("showFilterButton"),

    worksheet: navigation((table) => table.book.objects.sheet(table.book, tableOf(table).sheet)),
    rows: navigation((table) => instance(tableRowCollectionClass, table)),
    columns: navigation((table) => instance(tableColumnCollectionClass, table)),

    getRange: method((table) => cellsOf(table, tableOf(table).box)),
    getHeaderRowRange: method((table) => cellsOf(table, headingBox(tableOf(table)))),
    getDataBodyRange: method((table) => cellsOf(table, bodyBox(tableOf(table)))),
    getTotalRowRange: method((table) => cellsOf(table, totalsBox(tableOf(table)))),
    resize: method((table, args) => {
      const { sheet } = tableOf(table);
      assertSheetOpen(table.book, sheet);
      const area = args.state(0, rangeClass) ?? resolveAddress(table.book, sheet, args.text(0));
      if (area.sheet !== sheet || area.box.rows === MAX_ROWS) throw invalidArgument();
      table.book.tables.resize(table.id, area.box);
    }),
    convertToRange: method((table) => {
      const { sheet, box } = tableOf(table);
      table.book.tables.remove(table.id);
      return table.book.objects.range(table.book, { sheet, box });
    }),
    delete: method((table) => {
      const { sheet, box } = tableOf(table);
      assertSheetOpen(table.book, sheet);
      table.book.tables.remove(table.id);
      table.book.engine.write(
        sheet,
        box,
        blockOf("", box, () => ""),
      );
    }),
    ...eventMembers("DataChanged", "onChanged", listening(EVENT.tableChanged)),
  },
};

export function tableObject(book: Book, id: string): HostObject {
  return instance(tableClass, { book, id });
}

function rename({ book, id }: TableState, name: Json): void {
  if (typeof name !== "string") throw invalidArgument();
  book.tables.rename(id, name);
}

function flag(name: TableFlag) {
  return scalar<TableState>(
    (table) => tableOf(table).flags[name],
    (table, value) =>
      void table.book.tables.change(table.id, { flags: { ...tableOf(table).flags, [name]: Boolean(value) } }),
  );
}

/** A totals row is put in below the data, or taken out. */
function showTotals(table: TableState, shown: Json): void {
  const { sheet, box, hasTotals, columns } = tableOf(table);
  assertSheetOpen(table.book, sheet);
  if (Boolean(shown) === hasTotals) return;
  if (!shown) {
    table.book.tables.change(table.id, { hasTotals: false, box: { ...box, rows: box.rows - 1 } });
    table.book.engine.deleteCells(sheet, { ...box, row: box.row + box.rows - 1, rows: 1 }, "up");
    return;
  }
  const row = { ...box, row: box.row + box.rows, rows: 1 };
  table.book.engine.insertCells(sheet, row, "down");
  table.book.tables.change(table.id, { hasTotals: true, box: { ...box, rows: box.rows + 1 } });
  const last = columns.at(-1)!.replace(/['[\]#@]/g, "'$&");
  const sum = `=SUBTOTAL(109,${tableOf(table).name}[[${last}]])`;
  table.book.engine.write(sheet, row, [
    columns.map((_, at) => (at === 0 ? "Total" : at === columns.length - 1 ? sum : "")),
  ]);
}
