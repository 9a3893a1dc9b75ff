import { columnLetters } from "./address";
import type { SheetBox } from "./address";
import { readableSheet } from "./sheet-name";

/*
 * How formulas of ordinary Excel name cells that are to stay, or to move with the formula when it is filled down or across, as
 * people read and type them.
 */

/** A part of a block; its first row and column are counted from those of the block. */
export function part(block: SheetBox, row: number, column: number, rows = 1, columns = 1): SheetBox {
  return { ...block, row: block.row + row, column: block.column + column, rows, columns };
}

/** $B$5:$K$8: stays where it is when the formula is copied. */
export function fixed(block: SheetBox): string {
  return written(block, "$", "$");
}

/** $B$5:$B$8, a range even where it has one cell. */
export function fixedRange(block: SheetBox): string {
  return asRange(fixed(block));
}

/** B5:B5 for B5: some programs look values up in ranges only. */
export function asRange(address: string): string {
  return address.includes(":") ? address : `${address}:${address.slice(address.lastIndexOf("!") + 1)}`;
}

/** B5: moves down and across with the formula. */
export function moving(block: SheetBox): string {
  return written(block, "", "");
}

/** $B5:$K5: moves down with the formula, but not across. */
export function movingDown(block: SheetBox): string {
  return written(block, "$", "");
}

/** B$5:B$8: moves across with the formula, but not down. */
export function movingAcross(block: SheetBox): string {
  return written(block, "", "$");
}

/** $B$5:$B7: from where the block begins up to the formula's own row. */
export function downTo(block: SheetBox): string {
  return `${readableSheet(block.sheet)}${corner(block, 0, 0, "$", "$")}:${lastCorner(block, "$")}`;
}

/** $B5:D5: from where the row begins up to the formula's own column. */
export function acrossTo(block: SheetBox): string {
  return `${readableSheet(block.sheet)}${corner(block, 0, 0, "$", "")}:${lastCorner(block, "")}`;
}

function written(block: SheetBox, beforeColumn: string, beforeRow: string): string {
  const first = corner(block, 0, 0, beforeColumn, beforeRow);
  const last = corner(block, block.rows - 1, block.columns - 1, beforeColumn, beforeRow);
  return readableSheet(block.sheet) + (first === last ? first : `${first}:${last}`);
}

function lastCorner(block: SheetBox, beforeColumn: string): string {
  return corner(block, block.rows - 1, block.columns - 1, beforeColumn, "");
}

function corner(
  block: SheetBox,
  down: number,
  across: number,
  beforeColumn: string,
  beforeRow: string,
): string {
  return `${beforeColumn}${columnLetters(block.column + across)}${beforeRow}${block.row + down + 1}`;
}
