import { textAt } from "../../shape";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import type { Ask } from "../understanding";

/** A column that says which grants are ring-fenced, and the question what for, where any is. */
export interface Fences {
  readonly column: ColumnSeen;
  readonly asks: readonly Ask[];
}

const FENCE = /^((un|non|not)[- ]?)?ring[- ]?fenced?( grant)?$|^(un|not )?restricted$/i;
const FREE = /^(un|non|not)/i;

/** Whether a column says of each grant that it is ring-fenced or not, and nothing more. */
export function areFences({ grid, rows }: Pick<Seen, "grid" | "rows">, column: ColumnSeen): boolean {
  const texts = rows.map((row) => textAt(grid, row, column.column)).filter((text) => text !== "");
  return column.holds === "names" && texts.length > 0 && texts.every((text) => FENCE.test(text));
}

/** "Ring-fenced" and "Un-ringfenced" under "Status": the column says it, whatever its heading; null where none does. */
export function fencesIn(
  { grid, rows }: Seen,
  labels: readonly ColumnSeen[],
  grant: ColumnSeen | null,
): Fences | null {
  for (const column of labels) {
    if (column === grant || !areFences({ grid, rows }, column)) continue;
    const texts = rows.map((row) => textAt(grid, row, column.column)).filter((text) => text !== "");
    const isFenced = texts.some((text) => !FREE.test(text));
    return {
      column,
      asks: isFenced ? [{ role: "permitted", first: null, others: ["any service"] }] : [],
    };
  }
  return null;
}
