import type { BookJson, Json } from "../../../model/book";
import { at, recordsAt, textAt } from "../../../model/json";

/** The services that are spent on, in order of first appearance. */
export function servicesOf(book: BookJson): readonly string[] {
  const rows = at(book, ["spend", "rows"]);
  if (!Array.isArray(rows)) return [];
  return [...new Set((rows as readonly Json[]).map((row) => textAt(row, [1])))];
}

/** The names of the grants. */
export function grantsOf(book: BookJson): readonly string[] {
  return recordsAt(book, ["pooling", "grants"]).map((grant) => textAt(grant, ["id"]));
}
