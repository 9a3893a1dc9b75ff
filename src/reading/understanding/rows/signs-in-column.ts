import { nameKey } from "../../../model/names";
import { amountAt, textAt } from "../../shape";
import { labelsOf } from "../arrangement";
import type { Arrangement, Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { isIncomeLine, isRemark } from "../words";

/** What ledgers write beside an amount that has no sign of its own: credits after debits. "H" and "S" are SAP's own. */
const CREDITS = /^(c|cr|credits?|h|-|cn|crn|credit ?(note|memo)s?|refunds?)$/;
const DEBITS = /^(d|dr|debits?|s|\+|inv|invoices?|in)$/;
/** Over marks of one letter: "C" and "D" are tiers and classes too. */
const OF_SIGNS =
  /\b([dcsh] ?[/&-]? ?[dcsh]|drs?|crs?|debits?|credits?|signs?|ind(icator)?|type|posting|entry)\b|[+±]/i;

/** The column that tells debits from credits where the amounts themselves do not; null where there is none. */
export function signColumn(seen: Seen): ColumnSeen | null {
  const found = labelsOf(seen).find(({ column, distinct, heading }) => {
    // "C" alone reads as a mark for what is missing, and is not counted among the names.
    if (distinct > 2) return false;
    const marks = new Set(seen.rows.map((row) => nameKey(textAt(seen.grid, row, column))));
    marks.delete("");
    const all = [...marks];
    if (all.every((mark) => /^[a-z]$/.test(mark)) && heading !== "" && !OF_SIGNS.test(heading)) return false;
    return (
      all.length === 2 && all.some((mark) => CREDITS.test(mark)) && all.some((mark) => DEBITS.test(mark))
    );
  });
  if (found === undefined) return null;
  const credits = creditRowsIn(seen, found);
  const isBelow = ({ column }: ColumnSeen) =>
    credits.some((row) => (amountAt(seen.grid, row, column) ?? 0) < 0);
  return seen.money.some(isBelow) ? null : found;
}

/** The rows of spending, fewer than the others, that are called income and written above nothing like them. */
export function incomeRowsIn(seen: Seen, { kind, amounts, takenOff }: Arrangement): readonly number[] {
  const labels = labelsOf(seen).filter(({ holds, heading }) => holds === "names" && !isRemark(heading));
  const signs = seen.rows.flatMap((row) =>
    amounts.map(({ column }) => amountAt(seen.grid, row, column) ?? 0),
  );
  if (kind !== "spend" || takenOff !== undefined || signs.some((amount) => amount < 0)) return [];
  if (amounts.some((column) => isAllAdded(seen, column))) return [];
  const rows = seen.rows.filter((row) =>
    labels.some(({ column }) => isIncomeLine(textAt(seen.grid, row, column))),
  );
  return rows.length * 2 < seen.rows.length ? rows : [];
}

/** A row that is left out is the sum of all that are counted, with none of them taken off. */
function isAllAdded({ grid, rows, counted }: Seen, { column }: ColumnSeen): boolean {
  const sumOf = (all: readonly number[]) =>
    all.reduce((sum, row) => sum + (amountAt(grid, row, column) ?? 0), 0);
  const [sum, rounding] = [sumOf(rows), rows.length / 2];
  return (
    sum > 0 &&
    counted.leftOut.some(({ row }) => Math.abs(sumOf([row]) - sum) <= Math.min(rounding, sum / 1000))
  );
}

/** The rows that the column calls credits. */
export function creditRowsIn({ grid, rows }: Seen, { column }: ColumnSeen): readonly number[] {
  return rows.filter((row) => CREDITS.test(nameKey(textAt(grid, row, column))));
}
