import { namesAt } from "./rows";
import type { Rows } from "./rows";

const YEAR = /\b(?:19|20)\d\d(?:[-/](?:\d\d){1,2})?\b/;

/** Right below "Totals 2019/20" a last row that begins with another year is there to be held against it: "2018/19 comparison". */
export function isOfAnotherYear(rows: Rows, row: number): boolean {
  const before = rows.data.at(-2);
  if (rows.data.at(-1) !== row || before === undefined) return false;
  const [name = ""] = namesAt(rows, row);
  const year = YEAR.exec(name);
  if (year === null || year.index > 0 || !/\p{L}{3}/u.test(name)) return false;
  const [called = ""] = namesAt(rows, before);
  const ofTotal = rows.wordOf(called) === "plain" ? YEAR.exec(called) : null;
  return ofTotal !== null && ofTotal[0] !== year[0];
}
