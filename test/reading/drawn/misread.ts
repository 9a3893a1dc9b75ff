import type { Understanding } from "../../../src/reading";
import { PAID } from "./bridges";
import type { At } from "./said";
import type { Placed } from "./sheet";

type Line = Understanding["lines"][number];

/** The cells of rows that come to another amount than they should: those counted that should not be, and those that should and are not. */
export function misreadAt(wanted: readonly Placed[], lines: readonly Line[]): readonly At[] {
  const sums = [
    sumsByRow(wanted.map(({ row, value }) => ({ row, amount: value }))),
    sumsByRow(lines),
  ] as const;
  return [...new Set([...sums[0].keys(), ...sums[1].keys()])].flatMap((row) => {
    const [due, read] = [sums[0].get(row) ?? 0, sums[1].get(row) ?? 0];
    if (Math.abs(due - read) < 1e-6 * Math.max(1, Math.abs(due))) return [];
    const [own, counted] = [wanted, lines].map((cells: readonly At[]) =>
      cells.filter((each) => each.row === row),
    );
    const isIn = (cells: readonly At[], { column }: At) => cells.some((each) => each.column === column);
    const apart = [
      ...own!.filter((each) => !isIn(counted!, each)),
      ...counted!.filter((each) => !isIn(own!, each)),
    ];
    return apart.length > 0 ? apart : own!;
  });
}

/** Whether an amount read is one of the table, of whatever year or version. */
export function isOneOf({ row, column, amount }: Line, placed: readonly Placed[]): boolean {
  return placed.some(
    (each) => each.of !== PAID && each.row === row && each.column === column && each.value === amount,
  );
}

function sumsByRow(
  lines: readonly { readonly row: number; readonly amount: number }[],
): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const { row, amount } of lines) sums.set(row, (sums.get(row) ?? 0) + amount);
  return sums;
}
