import { preferredOf } from "./answers";
import type { Seen } from "./arrangement";
import type { ColumnSeen } from "./columns";
import { isMeasure } from "./money-words";
import { yearIn } from "./name-words";
import { narrow } from "./narrow";
import type { Narrowed } from "./narrowed";

/** The columns of amounts with a net one in the place of each gross one and its income. */
export interface Nets {
  readonly columns: readonly ColumnSeen[];
  readonly parts: readonly ColumnSeen[];
}

/**
 * "Gross", "Income" and "Net" once more under each of several groups: the nets are what is spent, and gross and income are their parts. One
 * of a person's own choice stays.
 */
export function netsOf(seen: Seen, leaves: readonly ColumnSeen[]): Nets {
  const found = seen.totals.flatMap(({ column, of }) => {
    const net = seen.money.find((each) => each.column === column && /^net\b/i.test(each.heading.trim()));
    const parts = leaves.filter((each) => of.includes(each.column));
    const isNet = parts.length === 2 && parts.every(({ heading }) => isMeasure(heading));
    return net !== undefined && isNet ? [{ net, parts }] : [];
  });
  const parts = found.flatMap((each) => each.parts);
  const names = parts.map(({ heading }) => heading);
  // Under years the latest year is chosen first, and its net after that.
  const years = new Set(found.flatMap(({ net }) => net.levels.flatMap((text) => yearIn(text) ?? [])));
  if (
    found.length < 2 ||
    years.size >= found.length ||
    preferredOf(seen.answers, "amount", names) !== undefined
  )
    return { columns: leaves, parts: [] };
  const rest = leaves.filter((each) => !parts.includes(each));
  const columns = [...rest, ...found.map(({ net }) => net)].sort((one, other) => one.column - other.column);
  return { columns, parts };
}

/** One year and one way to measure of them, and what else the nets could be. */
export function withNets(seen: Seen, { columns, parts }: Nets): Narrowed {
  const narrowed = narrow(seen, columns);
  if (parts.length === 0) return narrowed;
  const others = [...new Set(parts.map(({ heading }) => heading))];
  return {
    ...narrowed,
    leftOut: [...narrowed.leftOut, ...parts.map((column) => ({ column, why: "in the net beside it" }))],
    asks: [
      ...narrowed.asks.filter(({ role }) => role !== "amount"),
      { role: "amount", first: "Net", others },
    ],
  };
}
