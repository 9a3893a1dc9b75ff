import type { Seen } from "../arrangement";
import type { ColumnSeen, Level } from "../columns";
import { isStep, isVariance } from "../words";

/**
 * The columns of what there is after changes, where each comes to one under what there was before and one under the changes: "Winter estimate",
 * "Changes" and "Spring estimate" over the same kinds of budget. None where the columns are not so.
 */
export function afterChanges(
  { money, totals }: Seen,
  columns: readonly ColumnSeen[],
  { textOf }: Level,
): readonly ColumnSeen[] {
  const own = new Set(columns.map(textOf));
  const isChange = (text: string) => isStep(text) || isVariance(text);
  const bases = columns.filter((column) => !isChange(textOf(column)));
  if (own.size !== 2 || bases.length * 2 !== columns.length) return [];
  const textAt = new Map(columns.map((each) => [each.column, textOf(each)]));
  const isEnd = (end: ColumnSeen) =>
    totals.some(({ column, of }) => {
      const texts = new Set(of.map((part) => textAt.get(part)));
      return column === end.column && of.length === 2 && texts.size === 2 && !texts.has(undefined);
    });
  const ends = money.filter((column) => !own.has(textOf(column)) && isEnd(column));
  return ends.length === bases.length && new Set(ends.map(textOf)).size === 1 ? ends : [];
}
