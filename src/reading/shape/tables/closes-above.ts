import { amountAt, filledIn, isLabelRow } from "../grid";
import type { BodyRow, TableBegun } from "./look-down";
import { nextFilled } from "./look-down";

/** Fewer figures that are the same may be so by accident, and so may smaller ones. */
const LEAST_FIGURES = 2;
const LEAST_DIGITS = 4;

/**
 * Whether headings that come again after a blank row begin a table of its own: what is below them comes, in all columns, to the row that
 * closes the table above, as where a budget is changed first, and is then told line by line.
 */
export function tellsLastAgain(look: TableBegun, from: number, before: readonly BodyRow[]): boolean {
  const last = before.at(-1);
  if (last?.kind !== "data" || last.row === from - 1) return false;
  const { grid, figures } = look;
  const amounts = (row: number) => figures.map((column) => amountAt(grid, row, column));
  const wanted = amounts(last.row);
  const digits = new Set(wanted.map((amount) => String(amount ?? "").replace(/\D/g, "")));
  const telling = [...digits].filter(({ length }) => length >= LEAST_DIGITS);
  if (wanted.includes(null) || telling.length < LEAST_FIGURES) return false;
  let lines = 0;
  for (let row = nextFilled(look, from + 1); row !== null; row = nextFilled(look, row + 1)) {
    if (lines > 0 && isLabelRow(grid, row, look.span) && filledIn(grid, row, look.span).length > 1)
      return false;
    const own = amounts(row);
    if (lines > 1 && own.every((amount, at) => amount === wanted[at])) return true;
    if (own.some((amount) => amount !== null)) lines += 1;
  }
  return false;
}
