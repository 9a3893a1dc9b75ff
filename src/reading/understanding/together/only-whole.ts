import { readableAddress } from "../../../formula";
import type { Understanding } from "../understanding";
import { isMonth, yearIn } from "../words";
import { inUnitOf, nearness } from "./comes-to";

/** Fewer lines may agree by accident. */
const LEAST_LINES = 2;

/**
 * Whether nothing but this table adds up what small tables beside it tell, each of them one of its lines, under headings of their own: they are
 * not counted together.
 */
export function isOnlyWhole(
  table: Understanding,
  details: readonly Understanding[],
  alone: ReadonlySet<Understanding>,
): boolean {
  const { lines, sheet } = table;
  if (lines.length < LEAST_LINES || details.length !== lines.length) return false;
  const isOfOneBody = ({ roles: { agency } }: Understanding) =>
    agency?.from !== "fixed" && agency?.from !== "sheet";
  const isOfTime = lines.some(({ service, agency }) =>
    [service, agency].some((name) => name !== null && (isMonth(name) || yearIn(name) !== null)),
  );
  return (
    !isOfTime &&
    areTotalsOf(table, details) &&
    details.every((each) => alone.has(each) && each.sheet === sheet && isOfOneBody(each))
  );
}

/** Each line is what a table of its own comes to. */
function areTotalsOf(table: Understanding, details: readonly Understanding[]): boolean {
  const isNear = nearness(table, details);
  const left = details.map((each) => inUnitOf(table, each, each.total!));
  return table.lines.every(({ amount }) => {
    const at = left.findIndex((each) => isNear(amount, each));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** The table that adds others up, in their unit where it says none: its amounts are theirs, and so are money. */
export function asDetails(table: Understanding, details: readonly Understanding[]): Understanding {
  const [unit = null, ...others] = new Set(details.map((each) => each.unit));
  return {
    ...table,
    unit: others.length === 0 ? (table.unit ?? unit) : table.unit,
    asks: table.asks.filter(({ role, others: choices }) => role !== "amount" || choices.length > 0),
  };
}

/** Why tables are not counted that part what this one counts. */
export function whyFiner({ sheet, box }: Understanding): string {
  return `it tells in more lines what is counted already in the table of "${readableAddress(sheet, box)}"`;
}
