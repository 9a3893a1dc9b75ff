import { agreementAmong, summed } from "../../additive";
import { amountAt, totalWord } from "../../shape";
import type { ColumnLeftOut, Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { sideOf } from "./stages";
import { isFinancing } from "../../vocabulary";

const SAMPLE_ROWS = 200;
/** Fewer columns on either side come to the same in other ways: a whole beside its parts. */
const LEAST_COLUMNS = 2;
/** So many bits more than the places at which the columns may be parted: one table in a thousand agrees by accident. */
const BITS_OF_CHANCE = 10;

/**
 * The columns that tell once more, row by row, what those before them come to, by how it is paid for: "Government grant", "Council tax", "Fees"
 * behind the services. Which are meant shows one of them that is called after it.
 */
export function columnsThatPay(seen: Seen, columns: readonly ColumnSeen[]): readonly ColumnLeftOut[] {
  const { grid, rows } = seen;
  const first = columns.findIndex(({ heading }) => isFinancing(heading));
  // What is left after income comes to the whole with it.
  if (first === -1 || columns.some(({ heading }) => isLeft(heading))) return [];
  const lines = columns.map(({ column }) =>
    rows.slice(0, SAMPLE_ROWS).map((row) => amountAt(grid, row, column)),
  );
  const agreement = agreementAmong(lines);
  for (let at = LEAST_COLUMNS; at <= Math.min(first, columns.length - LEAST_COLUMNS); at += 1) {
    const [before, behind] = [summed(lines.slice(0, at)), summed(lines.slice(at))];
    const bits = agreement(before.sums, { count: lines.length, sums: behind.sums });
    if (bits === null || bits < Math.log2(columns.length) + BITS_OF_CHANCE) continue;
    const why = "how services are paid for";
    return columns.slice(at).map((column) => ({ column, why }));
  }
  return [];
}

function isLeft(heading: string): boolean {
  return sideOf(heading) === "net" || totalWord(heading) !== null;
}
