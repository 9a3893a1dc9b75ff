/** A block of cells on a sheet, as a formula names it. Rows and columns are counted from 1. */
export interface Reference {
  /** The sheet's name; empty for the sheet of the formula itself. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Reads an address such as Inputs!$B$3, 'My inputs'!$B$5:$K$8 or B5:K5; null for anything else. */
export function readReference(text: string): Reference | null {
  const parts =
    /^(?:(?:'((?:[^']|'')+)'|([^'!:\s]+))!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?$/.exec(
      text.trim(),
    );
  if (!parts) return null;
  const [, quoted, plain, first = "", last = first] = parts;
  const from = corner(first);
  const to = corner(last);
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? "",
    row: Math.min(from.row, to.row),
    column: Math.min(from.column, to.column),
    rows: Math.abs(to.row - from.row) + 1,
    columns: Math.abs(to.column - from.column) + 1,
  };
}

/** A part of a block; its first row and column are counted from 0. */
export function part(block: Reference, row: number, column: number, rows = 1, columns = 1): Reference {
  return { ...block, row: block.row + row, column: block.column + column, rows, columns };
}

/** $B$5:$K$8: stays where it is when the formula is copied. */
export function fixed(block: Reference): string {
  return written(block, "$", "$");
}

/** $B$5:$B$8, a range even where it has one cell. */
export function fixedRange(block: Reference): string {
  return asRange(fixed(block));
}

/** B5:B5 for B5: some programs look values up in ranges only. */
export function asRange(address: string): string {
  return address.includes(":") ? address : `${address}:${address.slice(address.lastIndexOf("!") + 1)}`;
}

/** B5: moves down and across with the formula. */
export function moving(block: Reference): string {
  return written(block, "", "");
}

/** $B5:$K5: moves down with the formula, but not across. */
export function movingDown(block: Reference): string {
  return written(block, "$", "");
}

/** B$5:B$8: moves across with the formula, but not down. */
export function movingAcross(block: Reference): string {
  return written(block, "", "$");
}

/** $B$5:B7: from where the block begins up to the formula's own row. */
export function downTo(block: Reference): string {
  const first = `$${letters(block.column)}$${block.row}`;
  const last = `$${letters(block.column + block.columns - 1)}${block.row + block.rows - 1}`;
  return `${sheetPrefix(block.sheet)}${first}:${last}`;
}

/** $B5:D5: from where the row begins up to the formula's own column. */
export function acrossTo(block: Reference): string {
  const last = `${letters(block.column + block.columns - 1)}${block.row + block.rows - 1}`;
  return `${sheetPrefix(block.sheet)}$${letters(block.column)}${block.row}:${last}`;
}

/** A formula as it is typed on a sheet, where that sheet's own cells need not be named with it. */
export function onSheet(sheet: string, formula: string): string {
  const own = sheetPrefix(sheet);
  const textsAndSheets = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[A-Za-z_]+!/g;
  return own === "" ? formula : formula.replace(textsAndSheets, (found) => (found === own ? "" : found));
}

function written(block: Reference, beforeColumn: string, beforeRow: string): string {
  const address = (row: number, column: number) => `${beforeColumn}${letters(column)}${beforeRow}${row}`;
  const first = address(block.row, block.column);
  const last = address(block.row + block.rows - 1, block.column + block.columns - 1);
  return sheetPrefix(block.sheet) + (first === last ? first : `${first}:${last}`);
}

/** A name that is not plainly a name is quoted: one with a space, or one that looks like an address. */
function sheetPrefix(sheet: string): string {
  if (sheet === "") return "";
  const plain = /^[A-Za-z_][A-Za-z_]*$/.test(sheet) && !/^(r|c|rc|true|false)$/i.test(sheet);
  return plain ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}

function corner(address: string): { row: number; column: number } {
  const [, name = "", row = ""] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  const column = [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}

function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letters(before) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}
