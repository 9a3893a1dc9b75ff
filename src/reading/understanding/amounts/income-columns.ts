import { amountAt } from "../../shape";
import { plainHeading } from "../../heading-words";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { isAllIncome } from "../../vocabulary";

/** Kinds of income beside kinds of cost; a grant or a contribution may be paid as well. */
const KIND_OF_INCOME = /\b(income|receipts|fees|sales|rents|grants?|contributions?|recharges?)\b/;

/** The columns that bring money in among kinds of cost: under "Income", or called after it and below nothing throughout. */
export function incomeAmong({ grid, rows }: Seen, columns: readonly ColumnSeen[]): readonly ColumnSeen[] {
  const isBelowNothing = ({ column }: ColumnSeen) =>
    rows.every((row) => (amountAt(grid, row, column) ?? 0) <= 0);
  const found = columns.filter(
    (column) =>
      column.groups.some(isAllIncome) ||
      (KIND_OF_INCOME.test(plainHeading(column.heading)) && isBelowNothing(column)),
  );
  return found.length < columns.length ? found : [];
}
