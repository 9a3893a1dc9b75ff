import { amountAt } from "../../shape";
import type { Grid } from "../../shape";
import { isOfWhich } from "../words";
import type { ColumnSeen } from "./columns";
import { isSumAcross, joined, NONE } from "./sums-across";

const SAMPLE_ROWS = 200;
/** Fewer rows may be a sum by accident. */
const LEAST_ROWS = 3;
/** More parts of one column are hardly told beside it. */
const MOST_PARTS = 6;

/**
 * The columns that are parts of one before them: those that say so, and those behind one that does with which it comes to the whole, row by row:
 * "Non-voted" behind "New limit", "Of which: voted".
 */
export function partsOfWholes(
  grid: Grid,
  money: readonly ColumnSeen[],
  rows: readonly number[],
): ReadonlySet<number> {
  const parts = new Set(money.filter(({ heading }) => isOfWhich(heading)).map(({ column }) => column));
  const lineOf = ({ column }: ColumnSeen) =>
    rows.slice(0, SAMPLE_ROWS).map((row) => amountAt(grid, row, column));
  for (const [at, first] of money.entries()) {
    const whole = money[at - 1];
    if (whole === undefined || !isOfWhich(first.heading) || isOfWhich(whole.heading)) continue;
    if (rows.length < LEAST_ROWS) continue;
    let sum = NONE;
    for (const [more, part] of money.slice(at, at + MOST_PARTS).entries()) {
      sum = joined(sum, part.column, lineOf(part));
      if (more === 0 || !isSumAcross(lineOf(whole), sum.sum, false)) continue;
      for (const column of sum.columns) parts.add(column);
      break;
    }
  }
  return parts;
}
