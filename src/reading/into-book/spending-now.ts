import type { BookJson, JsonRecord } from "../../model/book";
import { listAt, numberAt, textAt } from "../../model/json";

/** What is spent on a service in a book, as a need is never below nothing; null where it has no spending on such a service. */
export function spendingNow(book: BookJson, service: string): number | null {
  const rows = listAt(book, ["spend", "rows"]).filter((row) => textAt(row, [1]) === service);
  if (rows.length === 0) return null;
  return Math.max(
    0,
    rows.reduce((sum: number, row) => sum + (numberAt(row, [2]) ?? 0), 0),
  );
}

/** Two sums of the same amounts may differ in their last figures. */
const NOISE = 1e-9;

/** Whether nothing but spending now is said of a need: no basis, and the amount that is spent on the service of its name. */
export function isSpendingNow(book: BookJson, need: JsonRecord): boolean {
  const spent = spendingNow(book, textAt(need, ["id"]));
  const amount = numberAt(need, ["amount"]);
  if (spent === null || amount === null || textAt(need, ["basis"]).trim() !== "") return false;
  return Math.abs(amount - spent) <= NOISE * Math.max(1, spent);
}
