import { columnLetters, readableSheet } from "../../formula";
import type { SheetBox } from "../../formula";

/*
 * How the formulas of the book's sheets name cells of a block. What a formula says of its own row moves down with it, what it says of
 * its own year moves across; the rest stays. A full book names cells a million times: names of sheets and columns are made once.
 */

/** $B5: the cell of this row in a column. */
export function inRow(column: SheetBox, row: number): string {
  return `${sheetOf(column)}$${letters(column.column)}${column.row + row + 1}`;
}

/** $B5:$E5: the cells of this row in a block. */
export function wholeRow(block: SheetBox, row: number): string {
  const last = `$${letters(block.column + block.columns - 1)}${block.row + row + 1}`;
  return `${inRow(block, row)}:${last}`;
}

/** INDEX($B$5:$E$16,$B20,0): the row of a block that a cell counts from 1. */
export function rowOf(block: SheetBox, count: string): string {
  return `INDEX(${range(block)},${count},0)`;
}

/** F$5: the cell of this year in a row. */
export function inYear(row: SheetBox, year: number): string {
  return `${sheetOf(row)}${letters(row.column + year)}$${row.row + 1}`;
}

/** $F$5:H$5: the cells of a row from its first year up to this one. */
export function upToYear(row: SheetBox, year: number): string {
  return `${oneCell(row)}:${letters(row.column + year)}$${row.row + 1}`;
}

/** $F5:H5: the cells of this row of a block from its first year up to this one. */
export function upToYearInRow(block: SheetBox, row: number, year: number): string {
  return `${inRow(block, row)}:${letters(block.column + year)}${block.row + row + 1}`;
}

/** F$5:F$16: the cells of this year in a block. */
export function wholeYear(block: SheetBox, year: number): string {
  return `${inYear(block, year)}:${letters(block.column + year)}$${block.row + block.rows}`;
}

/** F5:F16: the same, shorter. */
export function yearAcross(block: SheetBox, year: number): string {
  return `${cellAt(block, 0, year)}:${letters(block.column + year)}${block.row + block.rows}`;
}

/** F$5:P$16: all years of a block, in a formula that is in one column only. */
export function allYears(block: SheetBox): string {
  return `${inYear(block, 0)}:${letters(block.column + block.columns - 1)}$${block.row + block.rows}`;
}

/** F$43:F46: the cells of this year from the row above a block up to the one above the formula's own. */
export function above(block: SheetBox, row: number, year: number): string {
  const column = letters(block.column + year);
  return `${sheetOf(block)}${column}$${block.row}:${column}${block.row + row}`;
}

/** F5: the cell of this row and year. */
export function cellAt(block: SheetBox, row: number, column: number): string {
  return `${sheetOf(block)}${letters(block.column + column)}${block.row + row + 1}`;
}

/** $B$5: the block's first cell. */
export function oneCell(block: SheetBox): string {
  return `${sheetOf(block)}$${letters(block.column)}$${block.row + 1}`;
}

/** $B$5:$B$16, a range even where it has one cell: some programs look values up in ranges only. */
export function range(block: SheetBox): string {
  const last = `$${letters(block.column + block.columns - 1)}$${block.row + block.rows}`;
  return `${oneCell(block)}:${last}`;
}

/** $B5:$C16, the same along a row, and shorter than a range that is the same everywhere. */
export function across(block: SheetBox): string {
  const last = `$${letters(block.column + block.columns - 1)}${block.row + block.rows}`;
  return `${inRow(block, 0)}:${last}`;
}

/** The column of a block, counted from its first, that belongs to an agency, an index or a scenario. */
export function column(block: SheetBox, position: number): SheetBox {
  return { ...block, column: block.column + position, columns: 1 };
}

/** The row of a block. */
export function row(block: SheetBox, position: number): SheetBox {
  return { ...block, row: block.row + position, rows: 1 };
}

/** The years of the model, without the year before them. */
export function ofModel(block: SheetBox): SheetBox {
  return { ...block, column: block.column + 1, columns: block.columns - 1 };
}

const knownLetters = new Map<number, string>();
const knownSheets = new Map<string, string>();

function letters(position: number): string {
  return known(knownLetters, position, columnLetters);
}

function sheetOf({ sheet }: SheetBox): string {
  return known(knownSheets, sheet, readableSheet);
}

function known<Key>(all: Map<Key, string>, key: Key, make: (key: Key) => string): string {
  const made = all.get(key) ?? make(key);
  all.set(key, made);
  return made;
}
