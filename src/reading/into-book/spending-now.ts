import type { BookJson, JsonRecord } from "../../model/book";
import { listAt, numberAt, recordsAt, textAt } from "../../model/json";

/** What is spent on a service in a book once transfers between bodies are taken out, as a need is never below nothing; null where it has no spending on such a service. */
export function spendingNow(book: BookJson, service: string): number | null {
  const rows = listAt(book, ["spend", "rows"]).filter((row) => textAt(row, [1]) === service);
  if (rows.length === 0) return null;
  const spent = rows.reduce((sum: number, row) => sum + (numberAt(row, [2]) ?? 0), 0);
  return Math.max(0, spent - takenOut(book, service));
}

/** What of the spending on a service passes between bodies and is not counted, in the unit of the place. */
export function takenOut(book: BookJson, service: string): number {
  return recordsAt(book, ["spend", "transfers"])
    .filter((transfer) => transfer.out !== false && textAt(transfer, ["service"]) === service)
    .reduce((sum, transfer) => sum + (numberAt(transfer, ["amount"]) ?? 0), 0);
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
