import type { Book, SourceFacts } from "../../model/book";
import { nameKey } from "../../model/names";
import { factsOf } from "../../reading";
import type { GrantsFacts } from "../../reading";
import { writeCount } from "./count";
import type { VisibleConversion, VisibleConversions } from "./conversions";
import { spendingFrom } from "./spending";
import type { Spending } from "./spending";

/** The user's tables as the sheets of a book read them. */
export interface TablesRead {
  /** Null without facts: every figure is typed. */
  readonly facts: SourceFacts | null;
  /** Null where spending is typed, or no sheet reads it. */
  readonly spending: Spending | null;
  /** Null where awards are typed, or no sheet reads them. */
  readonly grants: LiveGrants | null;
}

/** Awards and conditions, live from the grants table. */
export interface LiveGrants {
  readonly table: GrantsFacts;
  readonly conversion: VisibleConversion | null;
}

/** A kind of table that sheets of levers read live. */
export type LiveTable = keyof VisibleConversions;

/** What the sheets read of the tables that `wanted` names; spending by the Count sheet, of that name. */
export function readTables(
  name: string,
  book: Book,
  facts: SourceFacts | null,
  conversions: VisibleConversions,
  wanted: ReadonlySet<LiveTable>,
): TablesRead {
  const table = facts?.sources.grants && wanted.has("grants") ? factsOf(facts, "grants") : null;
  const grants = table && hasGrantsOf(book, table) ? { table, conversion: conversions.grants } : null;
  if (!facts?.sources.spend || !wanted.has("spend")) return { facts, spending: null, grants };
  const count = writeCount({ key: "count", name, title: "Count" }, facts);
  return { facts, spending: spendingFrom(book, facts, count, conversions.spend), grants };
}

/** Whether the book has the grants of the table, in its order: it was read from it then. */
function hasGrantsOf({ pooling }: Book, { list }: GrantsFacts): boolean {
  const ids = pooling?.grants.map(({ id }) => nameKey(id)) ?? [];
  return ids.length === list.length && list.every(({ name }, at) => nameKey(name) === ids[at]);
}
