import { resolveAddress } from "../../address";
import { assertSheetOpen } from "../../book/book";
import type { Book } from "../../book/book";
import { EVENT, WORKBOOK_TARGET } from "../../events/hub";
import { method } from "../../wire/members";
import type { Arguments, HostObject, ObjectClass } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { collectionMembers, countedMembers, sameName } from "../collection";
import { eventMembers } from "../events";
import { rangeClass } from "../range/range";

/** The tables of the workbook, or of one sheet. */
export interface TablesState {
  readonly book: Book;
  readonly sheet: string | null;
}

const listening =
  (type: number) =>
  ({ book, sheet }: TablesState) => ({ hub: book.events, type, target: sheet ?? WORKBOOK_TARGET });

export const tableCollectionClass: ObjectClass<TablesState> = {
  name: "TableCollection",
  items,
  find,
  members: {
    ...collectionMembers(items, find),
    ...countedMembers(items),
    add: method(add),
    ...eventMembers("DataChanged", "onChanged", listening(EVENT.tableChanged)),
    ...eventMembers("Added", "onAdded", listening(EVENT.tableAdded)),
    ...eventMembers("Deleted", "onDeleted", listening(EVENT.tableDeleted)),
  },
};

function inScope({ book, sheet }: TablesState) {
  return book.tables.all().filter((table) => sheet === null || table.sheet === sheet);
}

function items(state: TablesState): readonly HostObject[] {
  return inScope(state).map(({ id }) => state.book.objects.table(state.book, id));
}

/** By id or by name. */
function find(state: TablesState, key: Json): HostObject | null {
  const tables = inScope(state);
  const found = tables.find(({ id }) => id === String(key)) ?? tables.find(({ name }) => sameName(name, key));
  return found ? state.book.objects.table(state.book, found.id) : null;
}

function add({ book, sheet }: TablesState, args: Arguments): HostObject {
  const own = sheet ?? book.engine.activeSheet();
  const area = args.state(0, rangeClass) ?? resolveAddress(book, own, args.text(0));
  assertSheetOpen(book, area.sheet);
  const table = book.tables.add(area.sheet, area.box, args.flag(1));
  return book.objects.table(book, table.id);
}
