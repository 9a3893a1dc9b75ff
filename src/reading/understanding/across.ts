import { classOf } from "../figures";
import type { ColumnSeen } from "./columns";
import type { TotalColumn } from "./total-columns";
import { isAgencyName, isMeasure, isMonth } from "./vocabulary";

/** What runs across the columns of amounts. */
export type Across = "nothing" | "years" | "months" | "measures" | "agencies" | "names" | "years-and-others";

/** So many of the headings must be of a kind for all to be. */
const MOST_PART = 0.5;

/** What the headings of the columns of amounts are, totals left out. */
export function acrossOf(amounts: readonly ColumnSeen[]): Across {
  if (amounts.length < 2) return "nothing";
  const isAll = (test: (column: ColumnSeen) => boolean) => amounts.every(test);
  if (isAll((column) => isMonth(column.heading))) return "months";
  if (isAll((column) => yearOf(column) !== null)) {
    const years = new Set(amounts.map(yearOf));
    if (years.size > 1) return years.size < amounts.length ? "years-and-others" : "years";
  }
  if (isAll(({ heading }) => isMeasure(heading) || heading === "")) return "measures";
  const bodies = amounts.filter(({ heading }) => isAgencyName(heading));
  return bodies.length >= amounts.length * MOST_PART ? "agencies" : "names";
}

/** The year of a column, from its heading or the group above it; null where neither is one. */
export function yearOf({ heading, groups }: ColumnSeen): string | null {
  const found = [heading, ...groups].find((text) => classOf(text, "General") === "year");
  return found ?? null;
}

/**
 * Of the columns of amounts those that are counted: what is behind a total of everything before it is of another kind (how it is paid
 * for, reserves, notes).
 */
export function beforeTotal(
  leaves: readonly ColumnSeen[],
  totals: readonly TotalColumn[],
): readonly ColumnSeen[] {
  const whole = totals.filter(({ column, of }) => {
    const before = leaves.filter((leaf) => leaf.column < column);
    return before.length > 2 && before.every((leaf) => of.includes(leaf.column));
  });
  const last = whole.at(-1);
  return last === undefined ? leaves : leaves.filter(({ column }) => column < last.column);
}
