import { isBlank } from "../../cell";
import { areTicks, isSmallNumber } from "../../ticks";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { amountRank } from "../words";

/**
 * Columns of 1 and 0 beside the award are ticks where there are several of ticks: one alone may be an amount in millions. Among them one
 * of other small numbers is ticks too, unless its heading speaks of money.
 */
export function tickedInNumbers(
  { grid, rows }: Seen,
  ticks: readonly ColumnSeen[],
  figures: readonly ColumnSeen[],
): readonly ColumnSeen[] {
  const cellsOf = ({ column }: ColumnSeen) =>
    rows.map((row) => grid.cell(row, column)).filter((cell) => !isBlank(cell));
  const ticked = figures.filter((column) => column.filled > 0 && areTicks(cellsOf(column)));
  if (ticks.length + ticked.length < 2) return [];
  const all = figures.filter(
    (column) =>
      ticked.includes(column) ||
      (column.filled > 0 && amountRank(column.heading) === null && cellsOf(column).every(isSmallNumber)),
  );
  return all.length < figures.length ? all : [];
}
