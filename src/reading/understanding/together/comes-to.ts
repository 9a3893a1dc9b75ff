import { agreementAmong } from "../../additive";
import { inPounds } from "../scales";
import type { Understanding } from "../understanding";

/** An amount of another table in the unit of this one. */
export function inUnitOf({ unit }: Understanding, of: Understanding, amount: number): number {
  if (of.unit === unit || of.unit === null || unit === null) return amount;
  return inPounds(amount, of.unit) / inPounds(1, unit);
}

/** How surely an amount of a table is what others come to; null where it is not. */
export function bitsOf(table: Understanding, all: readonly Understanding[], amount: number): number | null {
  const sum = all.reduce((before, each) => before + inUnitOf(table, each, each.total!), 0);
  if (!nearness(table, all)(amount, sum)) return null;
  const written = table.lines.map((line) => [line.amount]);
  return agreementAmong(written)([amount], { count: 1, sums: [sum] });
}

/**
 * Whether an amount of a table is what others come to. Sums of binary fractions differ by so little; what is rounded to a larger unit by half
 * of its last digit for each part.
 */
export function nearness(
  table: Understanding,
  all: readonly Understanding[],
): (one: number, other: number) => boolean {
  const isOfUnit = ({ unit }: Understanding) => unit === null || table.unit === null || unit === table.unit;
  const slack = all.every(isOfUnit) ? ABSOLUTE : (lastDigit(table) * (1 + table.lines.length)) / 2;
  return (one, other) => Math.abs(one - other) <= Math.max(slack, RELATIVE * Math.abs(one));
}

const ABSOLUTE = 0.011;
const RELATIVE = 1e-9;

/** 0.1 for amounts written to a tenth, 1 for whole ones. */
function lastDigit({ lines }: Understanding): number {
  const decimals = lines.map(({ amount }) => /\.(\d+)$/.exec(String(amount))?.[1]?.length ?? 0);
  return 10 ** -decimals.reduce((most, each) => Math.max(most, each), 0);
}
