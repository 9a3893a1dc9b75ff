import type { BookJson, KeptBook } from "../../../model/book";
import { without } from "../../../model/json";
import { withReadings } from "../../../reading";
import type { GrantsReading, SpendReading } from "../../../reading";

/** A book with what its tables hold now, and without what came of a table that is chosen no more. */
export function withTables(
  { book, sources }: Pick<KeptBook, "book" | "sources">,
  spend: SpendReading | null,
  grants: GrantsReading | null,
): BookJson {
  const counted = spend === null && sources.spend !== undefined ? without(book, "spend") : book;
  const pooled = grants === null && sources.grants !== undefined ? without(counted, "pooling") : counted;
  return withReadings(pooled, { spend, grants });
}
