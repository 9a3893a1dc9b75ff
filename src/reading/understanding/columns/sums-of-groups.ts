import { amountAt } from "../../shape";
import type { Grid } from "../../shape";
import type { ColumnSeen } from "./columns";

const LEAST_GROUPS = 2;
const SAMPLE_ROWS = 2000;
/** Wider tables have years or bodies across. */
const MOST_COLUMNS = 6;
/** Half of the last digit of a whole number. */
const ROUNDED = 0.5;

/** The columns that hold, beside the last or the first row of each group, what another column comes to in the group: "Body total". */
export function sumsOfGroups(
  grid: Grid,
  money: readonly ColumnSeen[],
  rows: readonly number[],
): ReadonlySet<ColumnSeen> {
  if (money.length > MOST_COLUMNS) return new Set();
  const sample = rows.slice(0, SAMPLE_ROWS);
  const lineOf = ({ column }: ColumnSeen) => sample.map((row) => amountAt(grid, row, column));
  return new Set(
    money.filter(
      (each) =>
        each.filled < rows.length &&
        money.some((other) => other.filled > each.filled && areSums(lineOf(each), lineOf(other))),
    ),
  );
}

function areSums(told: readonly (number | null)[], amounts: readonly (number | null)[]): boolean {
  const at = told.flatMap((amount, index) => (amount === null ? [] : [index]));
  if (at.length < LEAST_GROUPS) return false;
  const isSum = (index: number, from: number, to: number) => {
    const sum = amounts.slice(from, to).reduce<number>((all, amount) => all + (amount ?? 0), 0);
    return Math.abs(told[index]! - sum) < ROUNDED;
  };
  const isBelow = at.at(-1) === told.length - 1;
  return (
    (isBelow && at.every((index, nth) => isSum(index, (at[nth - 1] ?? -1) + 1, index + 1))) ||
    (at[0] === 0 && at.every((index, nth) => isSum(index, index, at[nth + 1] ?? told.length)))
  );
}
