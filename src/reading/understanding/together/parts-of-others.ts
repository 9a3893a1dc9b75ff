import { nameKey } from "../../../model/names";
import { sumsOf } from "./amounts-by-name";
import { notCounted } from "./not-counted";
import type { Understanding } from "../understanding";
import { isOfTable } from "../words";

const OF_WHICH = /^\W*(\d+\W+)?(of|out of|included in|within) (which|these|those|this|that|the above)\b/i;
const ALL = /\ball\b/i;
const LEAST_LETTERS = 4;

/**
 * The tables without one that tells a part of the money of the table above it: its names are there too, none of its amounts is larger, and its title says so
 * ("Of which ..."), or is of the same thing of which the other title says "all".
 */
export function withoutPartsOfOthers(tables: readonly Understanding[]): readonly Understanding[] {
  return tables.map((table, at) => {
    const whole = tables.slice(0, at).findLast((other) => other.sheet === table.sheet && isCounted(other));
    return whole !== undefined && isCounted(table) && isPartOf(table, whole)
      ? notCounted(table, `it tells a part of what is counted above it, under "${whole.title}"`)
      : table;
  });
}

function isCounted({ kind, total }: Understanding): boolean {
  return kind === "spend" && total !== null;
}

function isPartOf(table: Understanding, whole: Understanding): boolean {
  const isSaid =
    OF_WHICH.test(table.title) ||
    (ALL.test(whole.title) &&
      !ALL.test(table.title) &&
      (isOfAll(table, whole) || wordsOf(table).some((word) => wordsOf(whole).includes(word))));
  if (!isSaid || amountHeadings(table) !== amountHeadings(whole) || table.unit !== whole.unit) return false;
  // A part that does not say whose it is, is of the same body as the whole.
  const isOpen = table.lines.every(({ agency }) => agency === null);
  const sums = (of: Understanding) =>
    isOpen ? sumsOf({ lines: of.lines.map((line) => ({ ...line, agency: null })) }) : sumsOf(of);
  const there = sums(whole);
  return [...sums(table)].every(([key, amount]) => (there.get(key) ?? -1) >= amount && amount >= 0);
}

/** "Statutory services" below "All services". */
function isOfAll({ title }: Understanding, whole: Understanding): boolean {
  const [, what = ""] = /\ball (?:the )?(\p{L}{4,})/iu.exec(whole.title) ?? [];
  return what !== "" && new RegExp(String.raw`\b${what}\b`, "i").test(title);
}

/** What the columns of the amounts are headed: years, or ways to measure. */
function amountHeadings({ headings, lines, box }: Understanding): string {
  const columns = new Set(lines.map(({ column }) => column - box.column));
  return [...columns].map((column) => nameKey(headings[column] ?? "")).join("\n");
}

function wordsOf({ title }: Understanding): readonly string[] {
  return nameKey(title)
    .split(/\P{L}+/u)
    .filter((word) => word.length >= LEAST_LETTERS && !isOfTable(word));
}
