import { amountAt } from "../../shape";
import type { Grid } from "../../shape";
import { amountRank, isMonth, yearIn } from "../words";
import type { ColumnSeen } from "./columns";
import { totalColumns } from "./total-columns";

/** Fewer columns may be a sum by accident. */
const LEAST_PARTS = 3;
const SAMPLE_ROWS = 200;

/** The columns of money without counts that stand before what a total across adds up: "Heads" before "Basic pay", "Overtime", "Employer NI". */
export function withoutOutsideTotal(
  grid: Grid,
  money: readonly ColumnSeen[],
  rows: readonly number[],
): readonly ColumnSeen[] {
  const totals = totalColumns(grid, money, rows);
  const whole = totals.find(({ of }) => of.length >= LEAST_PARTS && of.length >= money.length / 2);
  if (whole === undefined) return money;
  const first = Math.min(...whole.of);
  const isInTotal = (column: number) =>
    totals.some((total) => total.column === column || total.of.includes(column));
  return money.filter(
    (each) =>
      each.column > first ||
      isInTotal(each.column) ||
      each.unit !== null ||
      amountRank(each.heading) !== null ||
      yearIn(each.heading) !== null ||
      isMonth(each.heading) ||
      !rows.slice(0, SAMPLE_ROWS).every((row) => Number.isInteger(amountAt(grid, row, each.column) ?? 0)),
  );
}
