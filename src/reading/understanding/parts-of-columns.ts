import { isUnitAlone } from "../shape";
import type { Narrowed } from "./amounts";
import { nameOf } from "./arrangement";
import type { ColumnLeftOut, Seen } from "./arrangement";
import type { ColumnSeen } from "./columns";
import { isOfWhich, isVariance } from "./words";

/** A total by its name that no columns come to is an award like another: "Total award" beside what is of one year. */
export function awardsAmong(seen: Seen): readonly ColumnSeen[] {
  const { money, totals } = seen;
  return withoutParts(
    seen,
    money.filter(({ column }) => !totals.some((total) => total.column === column && total.of.length > 0)),
  );
}

/** The columns without those that are parts of others, unless all are. */
export function withoutParts({ parts }: Seen, leaves: readonly ColumnSeen[]): readonly ColumnSeen[] {
  const rest = leaves.filter(({ column }) => !parts.has(column));
  return rest.length > 0 ? rest : leaves;
}

/** The columns that are parts of others are told as left out. */
export function withParts(seen: Seen, narrowed: Narrowed, leaves: readonly ColumnSeen[]): Narrowed {
  return {
    ...narrowed,
    leftOut: [...narrowed.leftOut, ...partsLeftOut(seen, leaves, narrowed.columns)],
  };
}

/** The columns that are parts of others and not counted themselves, with the reason. */
export function partsLeftOut(
  seen: Seen,
  columns: readonly ColumnSeen[],
  counted: readonly ColumnSeen[],
): readonly ColumnLeftOut[] {
  return columns
    .filter((column) => seen.parts.has(column.column) && !counted.includes(column))
    .map((column) => ({
      column,
      why: `"${nameOf(seen, column)}" is part of ${isOfWhich(column.heading) ? "the column before it" : "a column before it"}`,
    }));
}

/** Differences between other columns are counted in them already. */
export function withoutChanges(leaves: readonly ColumnSeen[]): readonly ColumnSeen[] {
  const rest = leaves.filter(({ heading, groups: [over = ""] }) => {
    const isUnit = heading === "" || isUnitAlone(heading);
    return !isVariance(heading) && !(isUnit && isVariance(over));
  });
  return rest.length > 0 ? rest : leaves;
}
