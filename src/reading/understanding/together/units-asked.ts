import { unitAsked } from "./apart";
import { amountAt } from "../../shape";
import type { Arrangement, Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { otherUnit, unitOfTable, unitsTold } from "../units";
import type { Ask } from "../understanding";

/** Rows or columns of several units, or headings and titles that say different ones. */
export function unitsAsked(seen: Seen, arrangement: Arrangement): readonly Ask[] {
  if (arrangement.amounts.length === 0) return [];
  if (unitsTold(seen, arrangement.amounts) !== null) return [unitAsked({ unit: seen.answers.unit ?? "£" })];
  const units = new Set(arrangement.amounts.flatMap(({ unit }) => unit ?? []));
  return units.size < 2 && otherUnit(seen, arrangement) === null && !isDoubted(seen, arrangement)
    ? []
    : [unitAsked({ unit: unitOfTable(seen, arrangement) })];
}

/** "Budget (M)" without a sign of money: a letter, which in millions would make most lines thousands of millions. */
function isDoubted({ grid, rows }: Seen, { amounts }: Arrangement): boolean {
  const isLetter = ({ heading }: ColumnSeen) => /\(\s*mn?\s*\)/i.test(heading) && !/[£$€]/.test(heading);
  if (!amounts.every(isLetter)) return false;
  const all = rows.flatMap((row) => amounts.map(({ column }) => Math.abs(amountAt(grid, row, column) ?? 0)));
  const filled = all.filter((amount) => amount > 0);
  return filled.filter((amount) => amount >= THOUSANDS).length * 2 > filled.length;
}

const THOUSANDS = 1000;
