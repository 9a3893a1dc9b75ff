import { nameKey } from "../../../../model/names";
import type { Chain, Link } from "../../../additive";
import { namesAt } from "../rows";
import type { Rows } from "../rows";
import type { Leaf } from "./leaves";
import { isLeftOfBoth, paysByName } from "./who-pays";

/**
 * The row of a statement of accounts that says what is left of income and spending, below which is how the worth of things has changed:
 * "Surplus for the year", where nothing of either side comes after it. null where there is none.
 */
export function endOfStatement(
  rows: Rows,
  at: readonly number[],
  { links }: Chain,
  leaves: readonly Leaf[],
): number | null {
  const isOfSide = ({ side }: Leaf) => side !== undefined;
  const lastOfSide = leaves.findLast(isOfSide)?.row ?? -1;
  const isIncome = ({ side, names }: Leaf) => side === "income" || names.some(paysByName);
  const unnamed = links.find((link) => takesBothTogether(rows, at, link, leaves));
  const left = rows.data.find(
    (row) =>
      row > lastOfSide && (namesAt(rows, row).some(isLeftOfBoth) || (unnamed && row === at[unnamed.total])),
  );
  if (left === undefined || isLeftOfEach(rows, at, links, left)) return null;
  const above = leaves.filter(({ row }) => row < left);
  return above.some(isIncome) && !above.every(isIncome) ? left : null;
}

/** Whether what is below has what is left of it told in the same way: each section has income and spending of its own. */
function isLeftOfEach(rows: Rows, at: readonly number[], links: readonly Link[], left: number): boolean {
  const nameOf = (row: number) => namesAt(rows, row).map(nameKey).join(" ");
  return links.some(
    ({ total, plus, minus }) =>
      at[total]! > left &&
      minus.length > 0 &&
      nameOf(at[total]!) === nameOf(left) &&
      [...plus, ...minus].every((part) => at[part]! > left),
  );
}

/** A row without a name that is what a total of all income and one of all spending come to together. */
function takesBothTogether(
  rows: Rows,
  at: readonly number[],
  { total, plus, minus }: Link,
  leaves: readonly Leaf[],
): boolean {
  const [first, second, ...more] = [...plus, ...minus].map((part) => at[part]!).toSorted((a, b) => a - b);
  if (first === undefined || second === undefined || more.length > 0) return false;
  const sidesOf = (from: number, to: number) =>
    new Set(leaves.filter(({ row }) => row > from && row < to).map(({ side }) => side));
  const [above, between] = [sidesOf(-1, first), sidesOf(first, second)];
  return (
    namesAt(rows, at[total]!).length === 0 &&
    above.size === 1 &&
    between.size === 1 &&
    above.has("income") !== between.has("income") &&
    above.has("spending") !== between.has("spending")
  );
}
