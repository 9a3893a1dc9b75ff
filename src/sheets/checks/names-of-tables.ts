import { cellOf, literalText } from "../../formula";
import type { SheetBox } from "../../formula";
import type { Book } from "../../model/book";
import { nameKey } from "../../model/names";
import { factsOf } from "../../reading";
import { columnOfCells } from "../draft";
import type { SheetDraft } from "../draft";
import { isStillThere } from "../grants";
import { figures, filled, inRow, layColumns, putNames, range, text } from "../cells";
import type { TablesRead } from "../tables";

/** Names of the book that are read from tables, a row each, and whether the tables still have them. */
export interface TableNames {
  readonly name: SheetBox;
  /** TRUE where the table has it. */
  readonly there: SheetBox;
  /** How many of them, from the first on, are the spend table's. */
  readonly ofSpending: number;
}

interface Named {
  readonly name: string;
  readonly what: string;
  /** Whether it is still there, as a formula without its equals sign; `cell` is its own as a formula names it. */
  readonly isThere: (cell: string, box: SheetBox) => string;
}

/** The names below the checks; null where no table is read. */
export function putTableNames(draft: SheetDraft, book: Book, tables: TablesRead): TableNames | null {
  const [spending, grants] = [namesOfSpending(book, tables), namesOfGrants(tables)];
  const all = [...spending, ...grants];
  if (all.length === 0) return null;
  draft.titled("Names that are read from your tables");
  const table = layColumns(draft, all.length, {
    name: text("As they were when this was written"),
    there: figures("There"),
    what: text("What it is"),
  });
  putNames(
    draft,
    table.name,
    all.map(({ name }) => name),
  );
  draft.put(
    table.there,
    filled(table.there, (at) => `=${all[at]!.isThere(inRow(table.name, at), cellOf(table.name, at, 0))}`),
    { style: "check" },
  );
  draft.put(table.what, columnOfCells(all.map(({ what }) => literalText(what))), { style: "meaning" });
  return { name: table.name, there: table.there, ofSpending: spending.length };
}

/** Those of the table, and needs that are spending now of services that the table does not have any more. */
function namesOfSpending({ pooling }: Book, { facts, spending }: TablesRead): readonly Named[] {
  if (facts === null || spending === null) return [];
  const { label, names } = factsOf(facts, "spend");
  const known = new Set((names.service ?? []).map(nameKey));
  const needed = (pooling?.needs ?? []).filter(({ id, basis }) => basis === "" && !known.has(nameKey(id)));
  const { services, agencies } = spending;
  const among =
    (list: SheetBox): Named["isThere"] =>
    (cell) =>
      `SUMPRODUCT((${range(list)}=${cell})*1)>0`;
  const named = (list: readonly string[], what: string, cells: SheetBox): readonly Named[] =>
    list.map((name) => ({ name, what: `${what} in ${label}`, isThere: among(cells) }));
  return [
    ...named(names.service ?? [], "Service", services),
    ...named(
      needed.map(({ id }) => id),
      "Service",
      services,
    ),
    ...named(names.agency ?? [], "Body", agencies),
  ];
}

function namesOfGrants({ grants }: TablesRead): readonly Named[] {
  if (grants === null) return [];
  const { table } = grants;
  return table.list.map((grant) => ({
    name: grant.name,
    what: `Grant in ${table.label}`,
    isThere: (_, box) => isStillThere(grant, box, table),
  }));
}
