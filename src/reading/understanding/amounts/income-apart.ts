import { amountAt } from "../../shape";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { isOfSameYear } from "../columns";
import { sideOfColumn } from "./stages";

/** So many of the rows may break the sum of gross, income and net: published tables have slips. */
const LEAST_PART_RIGHT = 0.9;
/** How far figures that are rounded may be from their difference: a unit and a half, or so much of what is spent. */
const ROUNDED = 1.5;
const A_LITTLE = 0.001;
const SAMPLE_ROWS = 200;

/** Whether an amount less an income beside it is the net beside both, row by row. */
export function isIncomeApart({ grid, rows, money }: Seen, gross: ColumnSeen): boolean {
  const beside = (side: "income" | "net") =>
    money.filter((each) => sideOfColumn(each) === side && isOfSameYear(each, gross));
  return beside("income").some((income) =>
    beside("net").some((net) => {
      const lines = rows
        .slice(0, SAMPLE_ROWS)
        .map((row) => [gross, income, net].map(({ column }) => amountAt(grid, row, column) ?? 0))
        .filter(([spent, came]) => spent !== 0 || came !== 0);
      const right = lines.filter(
        ([spent = 0, came = 0, left = 0]) =>
          Math.abs(spent - Math.abs(came) - left) <= ROUNDED + Math.abs(spent) * A_LITTLE,
      );
      return lines.length > 0 && right.length >= lines.length * LEAST_PART_RIGHT;
    }),
  );
}
