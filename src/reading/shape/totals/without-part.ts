import { filledAmounts, isSumOf, summed } from "../../additive";
import { namesAt } from "./rows";
import type { Rows, RowsBefore } from "./rows";
import { isWithoutPart } from "../total-words";

/** So many totals before the row are looked at. */
const LOOKED_BACK = 4;

/** Whether a row is a total above it once more without one of its rows: "Operating expenses excluding impairments". */
export function isTotalWithoutPart(rows: Rows, row: number, { totals, kept }: RowsBefore): boolean {
  const { lines } = rows;
  const line = lines.get(row)!;
  if (filledAmounts(line) === 0 || !namesAt(rows, row).some(isWithoutPart)) return false;
  return totals
    .slice(-LOOKED_BACK)
    .some((total) => kept.some((part) => isSumOf(lines.get(total)!, summed([line, lines.get(part)!]), true)));
}
