import { amountAt } from "../../shape";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { inPounds, SCALES } from "../scales";
import type { Beside } from "./beside";

const LEAST_ROWS = 2;
/** What rounding to thousands may take off of an amount. */
const ROUNDED = 0.01;

/** The same amounts once in pounds and once in thousands: those in the smaller unit are counted, which are rounded the least. */
export function sameInOtherUnit({ grid, rows }: Seen, all: readonly ColumnSeen[]): Beside | null {
  const [finest, ...others] = [...all].sort((one, other) => scaleOf(one) - scaleOf(other));
  if (finest === undefined || others.length === 0 || rows.length < LEAST_ROWS) return null;
  const isSame = (other: ColumnSeen) =>
    scaleOf(other) > scaleOf(finest) &&
    scaleOf(finest) >= 0 &&
    rows.every((row) => {
      const [fine, coarse] = [finest, other].map(({ column, unit }) =>
        inPounds(amountAt(grid, row, column) ?? 0, unit),
      );
      return Math.abs(fine! - coarse!) <= Math.max(Math.abs(fine!) * ROUNDED, inPounds(1, other.unit) / 2);
    });
  if (!others.every(isSame)) return null;
  return {
    counted: [finest],
    besides: others,
    why: "the same money in another unit",
    role: "amount",
    because: "the other is the same money in another unit",
  };
}

function scaleOf({ unit }: ColumnSeen): number {
  return unit === null ? -1 : SCALES.indexOf(unit);
}
