import type { Book } from "../book/book";
import type { Box } from "../engine";
import { areaOfStructured } from "../structured";
import { invalidArgument } from "../wire/errors";
import { parseA1, splitSheet } from "./a1";

/** A block of cells on a sheet. */
export interface Area {
  readonly sheet: string;
  readonly box: Box;
}

/**
 * Finds the cells an address means: A1 forms with or without a sheet, a table's name or a structured reference,
 * a defined name. Without a sheet in the address the given one is meant. Throws InvalidArgument for anything else.
 */
export function resolveAddress(book: Book, sheet: string, address: string): Area {
  const text = address.trim().replace(/^=/, "");
  const { sheet: sheetName, rest } = splitSheet(text);
  const named = sheetName === null ? { id: sheet } : sheetNamed(book, sheetName);
  if (!named) throw invalidArgument();
  const box = parseA1(rest);
  if (box) return { sheet: named.id, box };
  const area = areaOfStructured(text, book.tables.all()) ?? areaOfName(book, text) ?? null;
  if (!area) throw invalidArgument();
  return area;
}

/** The cells a defined name stands for; null where it stands for something else, or is not defined. */
export function areaOfName(book: Book, name: string): Area | null {
  const found = book.engine.names().find((each) => each.name.toLowerCase() === name.toLowerCase());
  return found ? areaOfFormula(book, found.formula) : null;
}

/** The cells a formula refers to when it is nothing but a reference: =Sheet1!$A$1:$B$2, =Spend[Service]. */
export function areaOfFormula(book: Book, formula: string): Area | null {
  const text = formula.replace(/^=/, "");
  const { sheet: sheetName, rest } = splitSheet(text);
  const box = parseA1(rest);
  if (!box) return areaOfStructured(text, book.tables.all());
  const sheet = sheetName === null ? book.engine.sheets()[0] : sheetNamed(book, sheetName);
  return sheet ? { sheet: sheet.id, box } : null;
}

export function sheetNamed(book: Book, name: string) {
  return book.engine.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}
