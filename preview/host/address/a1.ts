import { address, columnLetters, columnNumber, readableSheet } from "../../../src/formula";
import type { Box } from "../engine";

/** Excel's limits. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads A1, $A$1:B2, A:C, 1:3; null for anything else. */
export function parseA1(text: string): Box | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return between(columnNumber(left), Number(top) - 1, columnNumber(right), Number(bottom) - 1);
  }
  const columns = COLUMNS.exec(text);
  if (columns) return between(columnNumber(columns[1]!), 0, columnNumber(columns[2]!), MAX_ROWS - 1);
  const rows = ROWS.exec(text);
  return rows ? between(0, Number(rows[1]) - 1, MAX_COLUMNS - 1, Number(rows[2]) - 1) : null;
}

function between(column: number, row: number, otherColumn: number, otherRow: number): Box | null {
  const box = {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(otherRow - row) + 1,
    columns: Math.abs(otherColumn - column) + 1,
  };
  return isOnSheet(box) ? box : null;
}

export function isOnSheet({ row, column, rows, columns }: Box): boolean {
  return (
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS
  );
}

/** A1:B2, A:C for whole columns, 1:3 for whole rows. */
export function formatA1(box: Box): string {
  const { row, column, rows, columns } = box;
  if (rows === MAX_ROWS) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  if (columns === MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  return address(box);
}

/** Sheet1!A1, 'My sheet'!A1:B2. */
export function formatAddress(sheetName: string, box: Box): string {
  return `${readableSheet(sheetName)}${formatA1(box)}`;
}

/** Parts "'It''s'!A1" into the sheet's name and the rest; the name is null where there is none. */
export function splitSheet(text: string): { readonly sheet: string | null; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: quoted[1]!.replaceAll("''", "'"), rest: quoted[2]! };
  const plain = /^([^'!]+)!(.*)$/s.exec(text);
  return plain ? { sheet: plain[1]!, rest: plain[2]! } : { sheet: null, rest: text };
}
