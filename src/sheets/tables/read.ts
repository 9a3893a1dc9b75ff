import type { Book, SourceFacts } from "../../model/book";
import { nameKey } from "../../model/names";
import { agenciesNamed, factsOf } from "../../reading";
import type { GrantsFacts } from "../../reading";
import { writeCount } from "./count";
import type { VisibleConversion, VisibleConversions } from "./conversions";
import { hasOnce, writeOnce } from "./once";
import type { PlaceOfCount } from "./once";
import { spendingFrom } from "./spending";
import type { Spending } from "./spending";
import { countSums } from "./sums";

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

/** What the sheets of the count are called. */
export interface CountNames {
  readonly count: string;
  readonly once: string;
}

/** What the sheets read of the tables that `wanted` names; spending by the Count sheet, without what is not counted. */
export function readTables(
  names: CountNames,
  book: Book,
  facts: SourceFacts | null,
  place: PlaceOfCount & { readonly conversions: VisibleConversions },
  wanted: ReadonlySet<LiveTable>,
): TablesRead {
  const { conversions } = place;
  const table = facts?.sources.grants && wanted.has("grants") ? factsOf(facts, "grants") : null;
  const grants = table && hasGrantsOf(book, table) ? { table, conversion: conversions.grants } : null;
  if (!facts?.sources.spend || !wanted.has("spend")) return { facts, spending: null, grants };
  const count = writeCount({ key: "count", name: names.count, title: "Count" }, facts);
  const { agency: agencies = [], service: services = [] } = factsOf(facts, "spend").names;
  const sums = countSums(count.layout, conversions.spend, { agencies, services });
  const idOf = agenciesNamed(book.place.agencies, agencies);
  const nameById = new Map([...idOf].map(([called, id]) => [id, called]));
  const nameOf = (agency: string): string => nameById.get(agency) ?? "";
  const once = hasOnce(book)
    ? writeOnce(names.once, { book, facts, place, sums, conversion: conversions.spend, nameOf })
    : null;
  return { facts, spending: spendingFrom(book, count, sums, once, nameOf), grants };
}

/** Whether the book has the grants of the table, in its order: it was read from it then. */
function hasGrantsOf({ pooling }: Book, { list }: GrantsFacts): boolean {
  const ids = pooling?.grants.map(({ id }) => nameKey(id)) ?? [];
  return ids.length === list.length && list.every(({ name }, at) => nameKey(name) === ids[at]);
}
