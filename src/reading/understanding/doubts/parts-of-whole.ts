import { readableAddress } from "../../../formula";
import { counted as countedWord, grouped } from "../../../model/wording";
import { note } from "../../findings";
import type { Finding } from "../../findings";
import { amountAt } from "../../shape";
import type { Arrangement, Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { isToldTwice } from "../amounts";
import { isVariance } from "../words";
import { onSheet } from "../on-sheet";

/** So many of the rows must be the sum of the columns before it for these to be its parts. */
const MOSTLY = 0.5;
/** Figures that are rounded may be so far from their sum, each. */
const ROUNDED = 0.5;

/** Where the amounts counted are totals of other columns: the rows of which the total is empty, or another than its parts come to. */
export function ofWhole(seen: Seen, { amounts: [whole, ...others] }: Arrangement): readonly Finding[] {
  if (whole === undefined || others.length > 0) return [];
  const parts = partsOf(seen, whole);
  // What is told in two ways is no sum of both.
  if (parts.length < 2 || isToldTwice(seen, whole, parts)) return [];
  const { grid } = seen;
  const rows = seen.rows.map((row) => ({
    row,
    total: amountAt(grid, row, whole.column),
    isEmpty: grid.classAt(row, whole.column) === "blank",
    sum: parts.reduce((sum, { column }) => sum + (amountAt(grid, row, column) ?? 0), 0),
  }));
  const compared = rows.filter(({ total, sum }) => (total ?? 0) !== 0 || sum !== 0);
  const unequal = compared.filter(({ total, sum }) => Math.abs((total ?? 0) - sum) > ROUNDED * parts.length);
  if (unequal.length > compared.length * (1 - MOSTLY)) return [];
  const named = parts.map(({ heading }) => `"${heading}"`).join(", ");
  const at = (row: number) =>
    readableAddress(grid.sheet.name, onSheet(grid.sheet, { row, column: whole.column, rows: 1, columns: 1 }));
  const empty = unequal.filter(({ isEmpty }) => isEmpty);
  const wrong = unequal.filter(({ isEmpty, total }) => !isEmpty && total !== null);
  return [
    ...empty.map(({ row, sum }) =>
      note(
        `${at(row)} is empty and counted as 0, though ${named} in its row come to ${grouped(sum)}. Fill it in if that is meant.`,
        at(row),
      ),
    ),
    ...(wrong.length === 0
      ? []
      : [
          note(
            `In ${countedWord(wrong.length, "row", "rows")}, from ${at(wrong[0]!.row)} on, "${whole.heading}" is not what ${named} come to. "${whole.heading}" is counted.`,
            at(wrong[0]!.row),
          ),
        ]),
  ];
}

/** The columns that a total adds up: those known by their sums, or the columns of money before one that is a total by its name. */
function partsOf({ money, totals }: Seen, whole: ColumnSeen): readonly ColumnSeen[] {
  const total = totals.find(({ column }) => column === whole.column);
  if (total === undefined) return [];
  const isPart = ({ column, heading }: ColumnSeen) =>
    total.of.length > 0 ? total.of.includes(column) : column < whole.column && !isVariance(heading);
  return money.filter(isPart);
}
