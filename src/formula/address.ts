import { quotedSheet, readableSheet } from "./sheet-name";

/** A block of cells; rows and columns count from 0. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A block of cells on a named sheet. */
export interface SheetBox extends Box {
  readonly sheet: string;
}

const LETTERS = 26;

/** "A" for column 0, "AA" for column 26. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode("A".charCodeAt(0) + (column % LETTERS));
  return column < LETTERS ? last : columnLetters(Math.floor(column / LETTERS) - 1) + last;
}

/** 0 for column "A", 26 for "AA". */
export function columnNumber(letters: string): number {
  const place = (letter: string) => letter.charCodeAt(0) - "A".charCodeAt(0) + 1;
  return [...letters.toUpperCase()].reduce((number, letter) => number * LETTERS + place(letter), 0) - 1;
}

/** "B6:E12", or "B6" for one cell. */
export function address(box: Box): string {
  return between(box, (row, column) => `${columnLetters(column)}${row + 1}`);
}

/** 'Plan Count'!$B$6:$E$12 as a formula writes it: the sheet always quoted, the cells fixed. */
export function reference(box: SheetBox): string {
  return `${quotedSheet(box.sheet)}${between(box, (row, column) => `$${columnLetters(column)}$${row + 1}`)}`;
}

/** 'Plan Count'!B6 as people read it. */
export function readableAddress(sheet: string, box: Box): string {
  return `${readableSheet(sheet)}${address(box)}`;
}

/** One cell of a block, counted from its top left cell. */
export function cellOf(box: SheetBox, row: number, column: number): SheetBox {
  return { sheet: box.sheet, row: box.row + row, column: box.column + column, rows: 1, columns: 1 };
}

/** One row of a block, counted from its top row. */
export function rowOf(box: SheetBox, row: number): SheetBox {
  return { ...box, row: box.row + row, rows: 1 };
}

/** One column of a block, counted from its first column. */
export function columnOf(box: SheetBox, column: number): SheetBox {
  return { ...box, column: box.column + column, columns: 1 };
}

/** Reads "Budgets!A4:C81", "'GM Count'!$B$6", "A4" or "C81:A4"; null when the text is not an address of cells. */
export function parseAddress(text: string): { readonly sheet: string | null; readonly box: Box } | null {
  const match =
    /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(
      text.trim(),
    );
  if (!match) return null;
  const [, quoted, plain, fromColumn = "", fromRow = "", toColumn = fromColumn, toRow = fromRow] = match;
  const [rows, columns] = [
    [Number(fromRow) - 1, Number(toRow) - 1],
    [columnNumber(fromColumn), columnNumber(toColumn)],
  ];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? null,
    box: { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 },
  };
}

function between(box: Box, name: (row: number, column: number) => string): string {
  const first = name(box.row, box.column);
  if (box.rows === 1 && box.columns === 1) return first;
  return `${first}:${name(box.row + box.rows - 1, box.column + box.columns - 1)}`;
}
