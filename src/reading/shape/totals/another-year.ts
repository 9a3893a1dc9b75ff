import { namesAt } from "./rows";
import type { Rows } from "./rows";

const YEAR = /\b(?:19|20)\d\d(?:[-/](?:\d\d){1,2})?\b/;

/** Below "Totals 2019/20" a last row that begins with another year is there to be held against it: "2018/19 comparison". */
export function isOfAnotherYear(rows: Rows, row: number): boolean {
  if (rows.data.at(-1) !== row) return false;
  const [name = ""] = namesAt(rows, row);
  const year = YEAR.exec(name);
  if (year === null || year.index > 0 || !/\p{L}{3}/u.test(name)) return false;
  const totals = rows.data.slice(0, -1).flatMap((before) => {
    const [called = ""] = namesAt(rows, before);
    return rows.wordOf(called) === "plain" ? (YEAR.exec(called)?.[0] ?? []) : [];
  });
  return totals.length > 0 && !totals.includes(year[0]);
}
