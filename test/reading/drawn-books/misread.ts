import type { BookContent, Understanding } from "../../../src/reading";
import type { At } from "../drawn/said";
import type { TrueTable } from "./drawn-book";

/** The cells of a table that are counted and should not be, and those that should be and are not, as far as their amounts tell. */
export function misread(
  { sheet: name, box, lines }: TrueTable,
  tables: readonly Understanding[],
  book: BookContent,
): readonly At[] {
  const due = lines.map(({ amount }) => amount);
  const extra = tables
    .flatMap((table) => table.lines)
    .filter(({ amount }) => {
      const at = due.findIndex((each) => isSame(each, amount));
      if (at < 0) return true;
      due.splice(at, 1);
      return false;
    });
  const { values } = book.sheets.find((each) => each.name === name)!;
  const left = values.flatMap((row, down) =>
    row.flatMap((cell, column) => {
      const isInside =
        down >= box.row &&
        down < box.row + box.rows &&
        column >= box.column &&
        column < box.column + box.columns;
      return isInside && due.some((each) => isSame(each, amountIn(cell))) ? [{ row: down, column }] : [];
    }),
  );
  return [...extra, ...left];
}

const isSame = (one: number, other: number) => Math.abs(one - other) <= 0.005;

/** A figure, typed as a number or as text. */
function amountIn(cell: unknown): number {
  return typeof cell === "string" ? Number(cell.replace(/[£,]/g, "")) : Number(cell);
}
