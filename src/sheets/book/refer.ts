import { asRange, fixed, moving, movingAcross, movingDown, part } from "../../formula";
import type { SheetBox } from "../../formula";

/*
 * How the formulas of the book's sheets name cells of a block. What a formula says of its own row moves down with it, what it says of
 * its own year moves across; the rest stays.
 */

/** $B5: the cell of this row in a column. */
export function inRow(column: SheetBox, row: number): string {
  return movingDown(part(column, row, 0));
}

/** $B5:$E5: the cells of this row in a block. */
export function wholeRow(block: SheetBox, row: number): string {
  return movingDown(part(block, row, 0, 1, block.columns));
}

/** F$5: the cell of this year in a row. */
export function inYear(row: SheetBox, year: number): string {
  return movingAcross(part(row, 0, year));
}

/** F$5:F$16: the cells of this year in a block. */
export function wholeYear(block: SheetBox, year: number): string {
  return asRange(movingAcross(part(block, 0, year, block.rows, 1)));
}

/** F5: the cell of this row and year. */
export function cellAt(block: SheetBox, row: number, column: number): string {
  return moving(part(block, row, column));
}

/** $B$5:$B$16 to look something up in: some programs look values up in ranges only. */
export function range(block: SheetBox): string {
  return asRange(fixed(block));
}

/** The column of a block, counted from its first, that belongs to an agency, an index or a year. */
export function column(block: SheetBox, position: number): SheetBox {
  return part(block, 0, position, block.rows, 1);
}

/** The row of a block. */
export function row(block: SheetBox, position: number): SheetBox {
  return part(block, position, 0, 1, block.columns);
}

/** The years of the model, without the year before them. */
export function ofModel(block: SheetBox): SheetBox {
  return part(block, 0, 1, block.rows, block.columns - 1);
}
