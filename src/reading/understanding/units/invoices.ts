import { amountAt } from "../../shape";
import type { Arrangement, Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";

const SAMPLE_ROWS = 200;

/** Payments one by one, to the penny, with their dates or from so many pounds on: they are made in pounds. */
export function areInvoices({ grid, rows, around }: Seen, { kind, amounts, roles }: Arrangement): boolean {
  const isToThePenny = ({ column }: ColumnSeen) =>
    rows.slice(0, SAMPLE_ROWS).some((row) => !isWholeTenths(amountAt(grid, row, column) ?? 0));
  const isFromPounds = [...around.titles, around.sheet, around.fileName].some((text) =>
    FROM_POUNDS.test(text),
  );
  return (
    kind === "payments" &&
    amounts.length > 0 &&
    (roles.date !== undefined || isFromPounds || amounts.some(isToThePenny))
  );
}

/** "Payments over £500": what is published from so many pounds on. Those "over £500k" may be told in thousands. */
const FROM_POUNDS =
  /\b(over|above|exceeding|greater than|more than|from) £ ?\d[\d,]*(?![\d.,]*\s?(k|m|mn|thousand|million)\b)/i;

/** 212.4 may be thousands. */
function isWholeTenths(amount: number): boolean {
  return Math.abs(amount * 10 - Math.round(amount * 10)) < 1e-6;
}
