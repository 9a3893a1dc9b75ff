import { amountAt } from "../../shape";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { besidePrices, isInOtherPrices } from "../words";
import type { Beside } from "./beside";

/** Fewer rows show no factor. */
const LEAST_ROWS = 3;
/** Rows looked at. */
const SAMPLE_ROWS = 200;
/** What two roundings may come to, in units of the last place. */
const ROUNDED = 1.01;

/**
 * The same money once as it was paid and once in prices of another time: the headings differ in nothing but the prices, and row by row one is so
 * many times the other. What was paid is counted.
 */
export function sameInOtherPrices(seen: Seen, all: readonly ColumnSeen[]): Beside | null {
  const groups = new Map<string, readonly ColumnSeen[]>();
  for (const column of all) {
    const key = [column.heading, ...column.levels].map(besidePrices).join("\n");
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  const pairs = [...groups.values()].filter((columns) => columns.length > 1 && columns.some(isOther));
  const isPair = (columns: readonly ColumnSeen[]) => {
    const others = columns.filter(isOther);
    const [paid, ...more] = columns.filter((column) => !isOther(column));
    return (
      paid !== undefined && more.length === 0 && others.every((other) => areInProportion(seen, paid, other))
    );
  };
  if (pairs.length === 0 || !pairs.every(isPair)) return null;
  const besides = pairs.flat().filter(isOther);
  return {
    counted: all.filter((column) => !besides.includes(column)),
    besides,
    why: "the same money in other prices",
    role: "amount",
    because: "the other is the same money in other prices",
  };
}

function isOther({ heading, levels }: ColumnSeen): boolean {
  return [heading, ...levels].some(isInOtherPrices);
}

/** Whether each amount of one column is so many times that beside it, but for roundings. */
function areInProportion({ grid, rows }: Seen, one: ColumnSeen, other: ColumnSeen): boolean {
  const lines = rows
    .slice(0, SAMPLE_ROWS)
    .map((row) => [amountAt(grid, row, one.column) ?? 0, amountAt(grid, row, other.column) ?? 0] as const)
    .filter(([first, second]) => first !== 0 || second !== 0);
  const [most, as] = lines.reduce((so, line) => (Math.abs(line[0]) > Math.abs(so[0]) ? line : so), [0, 0]);
  if (lines.length < LEAST_ROWS || most === 0) return false;
  const factor = as / most;
  const [unit, unitOfOther] = [0, 1].map((at) => lastPlace(lines.map((line) => line[at]!)));
  const error = ROUNDED * (unitOfOther! + unit! * Math.abs(factor));
  return factor > 0 && lines.every(([first, second]) => Math.abs(first * factor - second) <= error);
}

const MOST_PLACES = 6;

/** What the last place of the amounts is worth: 1 of whole pounds, 0.1 of "12.5". */
function lastPlace(amounts: readonly number[]): number {
  const isWhole = (amount: number, scale: number) =>
    Math.abs(amount * scale - Math.round(amount * scale)) < 1e-6 * scale;
  for (let places = 0; places < MOST_PLACES; places += 1)
    if (amounts.every((amount) => isWhole(amount, 10 ** places))) return 10 ** -places;
  return 10 ** -MOST_PLACES;
}
