import type { Box, Engine, TableArea } from "../engine";
import { areaOfStructured } from "../structured";
import { invalidArgument } from "../wire/errors";
import { parseA1, splitSheet } from "./a1";

/** A block of cells on a sheet. */
export interface Area {
  readonly sheet: string;
  readonly box: Box;
}

/** What an address may name. */
export interface AddressBook {
  readonly engine: Pick<Engine, "sheets" | "names">;
  readonly tables: { all(): readonly TableArea[] };
}

/**
 * Finds the cells an address means: A1 forms with or without a sheet, a table's name or a structured reference,
 * a defined name. Without a sheet in the address the given one is meant. Throws InvalidArgument for anything else.
 */
export function resolveAddress(book: AddressBook, sheet: string, address: string): Area {
  const text = address.trim().replace(/^=/, "");
  const { sheet: sheetName, rest } = splitSheet(text);
  const named = sheetName === null ? { id: sheet } : sheetNamed(book, sheetName);
  if (!named) throw invalidArgument();
  const box = parseA1(rest);
  if (box) return { sheet: named.id, box };
  const area = areaOfStructured(text, book.tables.all()) ?? areaOfName(book, rest, named.id) ?? null;
  if (!area) throw invalidArgument();
  return area;
}

/** The cells a defined name refers to, that of the sheet before that of the workbook; null where it refers to something else, or is not defined. */
function areaOfName(book: AddressBook, name: string, sheet: string): Area | null {
  const named = book.engine.names().filter((each) => each.name.toLowerCase() === name.toLowerCase());
  const found = named.find((each) => each.sheet === sheet) ?? named.find((each) => each.sheet === null);
  return found ? areaOfFormula(book, found.formula) : null;
}

/** The cells a formula refers to when it is nothing but a reference: =Sheet1!$A$1:$B$2, =Spend[Service]. */
export function areaOfFormula(book: AddressBook, formula: string): Area | null {
  const text = formula.replace(/^=/, "");
  const { sheet: sheetName, rest } = splitSheet(text);
  const box = parseA1(rest);
  if (!box) return areaOfStructured(text, book.tables.all());
  const sheet = sheetName === null ? book.engine.sheets()[0] : sheetNamed(book, sheetName);
  return sheet ? { sheet: sheet.id, box } : null;
}

function sheetNamed(book: AddressBook, name: string) {
  return book.engine.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}
