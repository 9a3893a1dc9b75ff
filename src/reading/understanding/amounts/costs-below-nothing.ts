import { amountAt, textAt } from "../../shape";
import { labelsOf } from "../arrangement";
import type { Arrangement, Seen } from "../arrangement";

/** What a line of income is called. */
const INCOME = /\b(income|revenue|receipts|turnover)\b/i;
const LEAST_COSTS = 3;
/** So many of the other lines must be below nothing. */
const MOST_PART = 0.8;

/**
 * A statement that writes income above nothing and costs below it, as accounts do: costs are spending once their sign is turned. Whether
 * that is meant is asked.
 */
export function withCostsBelowNothing(seen: Seen, arrangement: Arrangement): Arrangement {
  const [column, ...others] = arrangement.amounts;
  const isTurned =
    arrangement.kind === "spend" &&
    column !== undefined &&
    others.length === 0 &&
    arrangement.takenOff === undefined &&
    areCostsBelowNothing(seen, column.column);
  return isTurned
    ? {
        ...arrangement,
        takenOff: [column],
        asks: [...arrangement.asks, { role: "amount", first: column.heading, others: [] }],
      }
    : arrangement;
}

function areCostsBelowNothing(seen: Seen, column: number): boolean {
  const labels = labelsOf(seen);
  const isIncome = (row: number): boolean =>
    labels.some((label) => INCOME.test(textAt(seen.grid, row, label.column)));
  const amounts = seen.rows.flatMap((row) => {
    const amount = amountAt(seen.grid, row, column);
    return amount === null || amount === 0 ? [] : [{ amount, isIncome: isIncome(row) }];
  });
  const income = amounts.filter((each) => each.isIncome);
  const costs = amounts.filter((each) => !each.isIncome);
  const below = costs.filter(({ amount }) => amount < 0);
  // Where all income is left out, all that is read is below nothing, be it one row.
  const isIncomeOut = seen.counted.leftOut.some(
    ({ row }) => isIncome(row) && (amountAt(seen.grid, row, column) ?? 0) > 0,
  );
  return (
    (income.length > 0 || below.length === costs.length) &&
    income.every(({ amount }) => amount > 0) &&
    below.length >= (isIncomeOut ? 1 : LEAST_COSTS) &&
    below.length >= costs.length * MOST_PART
  );
}
