import { nameKey } from "../../model/names";
import { isBlank } from "../cell";
import type { Cell } from "../cell";
import { areTicks } from "../ticks";

/** Data rows looked at to tell what a table's columns are. */
export const SAMPLE_ROWS = 200;

/** Headings and some rows of a table, for telling what its columns are. */
export interface TableSample {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column as its heading and its cells show it. */
export interface Column {
  readonly position: number;
  readonly heading: string;
  /** Ticks are marks such as TRUE/FALSE, x, yes, 1 or ✓ (`areTicks`); numbers and text are most of the filled cells. */
  readonly holds: "text" | "numbers" | "ticks" | "nothing";
}

/** What the columns of a table hold. */
export function columnsOf({ headings, rows }: TableSample): readonly Column[] {
  return headings.map((heading, position) => {
    const filled = rows.map((row) => row[position] ?? "").filter((cell) => !isBlank(cell));
    return { position, heading, holds: held(filled) };
  });
}

/** The first of the columns; null where two of them have the same heading, or where there are more than `most`. */
export function onlyColumn(columns: readonly Column[], most = Infinity): Column | null {
  const [first, ...others] = columns;
  if (!first || columns.length > most) return null;
  return others.some((column) => isSameHeading(column.heading, first.heading)) ? null : first;
}

function held(filled: readonly Cell[]): Column["holds"] {
  if (filled.length === 0) return "nothing";
  if (areTicks(filled)) return "ticks";
  const numbers = filled.filter((cell) => typeof cell === "number").length;
  return numbers * 2 > filled.length ? "numbers" : "text";
}

function isSameHeading(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}
