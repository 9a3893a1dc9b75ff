import type { Book, SourceFacts } from "../../model/book";
import { nameKey } from "../../model/names";
import { factsOf } from "../../reading";
import type { GrantsFacts } from "../../reading";
import { writeCount } from "../levers/count";
import type { PlannedSheet } from "../draft";
import type { VisibleConversion, VisibleConversions } from "./conversions";
import { spendingFrom } from "./spending";
import type { Spending } from "./spending";

/** The user's tables as the sheets of a book read them. */
export interface TablesRead {
  /** Null without facts: every figure is typed. */
  readonly facts: SourceFacts | null;
  /** Null where spending is typed, or no sheet reads it. */
  readonly spending: Spending | null;
  /** Null where awards are typed, or the book asks no question of pooling. */
  readonly grants: LiveGrants | null;
}

/** Awards and conditions, live from the grants table. */
export interface LiveGrants {
  readonly table: GrantsFacts;
  readonly conversion: VisibleConversion | null;
}

/** What the sheets read of tables, and the Count sheet, where spending is counted for them. */
export function readTables(
  name: string,
  book: Book,
  facts: SourceFacts | null,
  conversions: VisibleConversions,
): { readonly tables: TablesRead; readonly sheet: PlannedSheet | null } {
  const isAsked = asksOfPooling(book);
  const table = facts?.sources.grants && isAsked ? factsOf(facts, "grants") : null;
  const grants = table && hasGrantsOf(book, table) ? { table, conversion: conversions.grants } : null;
  if (!facts?.sources.spend || !(isAsked || book.proposals.some(({ lever }) => lever === "duplication"))) {
    return { tables: { facts, spending: null, grants }, sheet: null };
  }
  const { sheet, layout } = writeCount({ key: "count", name, title: "Count" }, facts);
  const spending = spendingFrom(book, facts, layout, conversions.spend);
  return { tables: { facts, spending, grants }, sheet };
}

/** Whether the book has the grants of the table, in its order: it was read from it then. */
function hasGrantsOf({ pooling }: Book, { list }: GrantsFacts): boolean {
  const ids = pooling?.grants.map(({ id }) => nameKey(id)) ?? [];
  return ids.length === list.length && list.every(({ name }, at) => nameKey(name) === ids[at]);
}

function asksOfPooling({ pooling }: Book): boolean {
  return pooling !== null && pooling.grants.length > 0 && pooling.needs.length > 0;
}
