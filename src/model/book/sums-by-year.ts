import { isJsonRecord, put, recordAt, recordsAt } from "../json";
import type { Json, JsonRecord } from "../json";
import type { BookJson } from "./kept";

/**
 * A book over another number of years: gaps of bodies, and sums of grants and services that are given by year, are cut, or go on as the last of
 * them. One sum for every year stays. Give it a whole number of years; the book may be right or not yet.
 */
export function withYears(book: BookJson, years: number): BookJson {
  const { pooling } = book;
  const gaps = recordAt(book, ["place", "gap"]);
  const resized = Object.entries(gaps).map(([agency, gap = null]) => [agency, toYears(gap, years)] as const);
  const sized = put(book, ["place", "years"], years);
  return {
    ...(resized.length === 0 ? sized : put(sized, ["place", "gap"], Object.fromEntries(resized))),
    ...(isJsonRecord(pooling) && { pooling: withSumsByYear(pooling, (sums) => toYears(sums, years)) }),
  };
}

/** Every list of sums by year of grants, services, minimums and administration changed; all else as it is. */
export function withSumsByYear(pooling: JsonRecord, change: (sums: Json) => Json): JsonRecord {
  const changed = (part: JsonRecord, ...names: readonly string[]): JsonRecord => ({
    ...part,
    ...Object.fromEntries(
      names.flatMap((name) => (Array.isArray(part[name]) ? [[name, change(part[name] as Json)]] : [])),
    ),
  });
  const each = (name: string, of: (part: JsonRecord) => JsonRecord): JsonRecord =>
    Array.isArray(pooling[name]) ? { [name]: recordsAt(pooling, [name]).map(of) } : {};
  const { floors } = pooling;
  return {
    ...changed(pooling, "poolAdministration"),
    ...each("grants", (grant) => ({
      ...changed(grant, "award", "administration"),
      ...(Array.isArray(grant["earmarks"]) && {
        earmarks: recordsAt(grant, ["earmarks"]).map((part) => changed(part, "amount")),
      }),
    })),
    ...each("needs", (need) => changed(need, "amount", "other")),
    ...(Array.isArray(floors) && {
      floors: floors.map((floor: Json) => (Array.isArray(floor) ? change(floor) : floor)),
    }),
  };
}

/** An empty list has no last sum: it stays, and is told of. */
function toYears(sums: Json, years: number): Json {
  if (!Array.isArray(sums) || sums.length === 0 || sums.length === years) return sums;
  const last = sums.at(-1) as Json;
  return Array.from({ length: years }, (_, year) => (sums as readonly Json[])[year] ?? last);
}
