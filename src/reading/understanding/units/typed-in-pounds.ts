import { textAt } from "../../shape";
import type { Seen } from "../arrangement";

/** Amounts are typed with their sign: "£88.8m". */
export function isTypedInPounds({ grid, money, rows }: Seen): boolean {
  return money.some(({ column }) =>
    rows.slice(0, 20).some((row) => textAt(grid, row, column).startsWith("£")),
  );
}
