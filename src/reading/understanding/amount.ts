import type { Seen } from "./arrange";
import type { ColumnSeen } from "./columns";
import type { Ask } from "./understanding";
import { amountRank, isVariance } from "./vocabulary";

/** The rank of a heading that names no amount. */
const UNNAMED = 99;

/** Which of several columns of money is counted, and what else it could be. A total of all the others comes before its parts. */
export function chooseAmount(
  seen: Seen,
  leaves: readonly ColumnSeen[],
): { readonly column: ColumnSeen; readonly asks: readonly Ask[] } {
  const whole = seen.totals.find(
    ({ of }) => of.length > 1 && leaves.every(({ column }) => of.includes(column)),
  );
  const total = seen.money.find(({ column }) => column === whole?.column);
  if (total !== undefined) return { column: total, asks: [] };
  const ranked = [...(leaves.length > 0 ? leaves : seen.money)].sort(
    (one, other) => rankOf(one) - rankOf(other),
  );
  const [first] = ranked;
  if (first === undefined) throw new Error("a table of money has a column of money");
  const others = ranked
    .slice(1)
    .filter((column) => !isVariance(column.heading) && !isExplained(first, column, seen.columns));
  const asks: readonly Ask[] =
    others.length > 0 ? [{ role: "amount", first: nameOf(first), others: others.map(nameOf) }] : [];
  return { column: first, asks };
}

function rankOf({ heading, groups }: ColumnSeen): number {
  const ranks = [heading, ...groups].map((text) => amountRank(text) ?? UNNAMED);
  return Math.min(...ranks) + (isVariance(heading) ? UNNAMED : 0);
}

/** Gross beside net is tax or income that the net leaves out, where the net is chosen by its own name. */
function isExplained(first: ColumnSeen, other: ColumnSeen, all: readonly ColumnSeen[]): boolean {
  const isNet = /^net\b/i.test(first.heading.trim());
  const hasTax = /\b(vat|tax)\b/i.test(other.heading) || all.some(({ heading }) => /\bvat\b/i.test(heading));
  return (
    isNet &&
    (hasTax || /^income$/i.test(other.heading.trim())) &&
    /^(gross|vat|tax|income)\b/i.test(other.heading.trim())
  );
}

function nameOf({ heading, groups }: ColumnSeen): string {
  return [...groups]
    .reverse()
    .concat(heading)
    .filter((text) => text !== "")
    .join(", ");
}
